create table casework_case_share (
  id              uuid         not null primary key,
  version         int          not null,
  case_id         uuid         not null,
  case_unit_path  varchar(255) not null collate utf8mb4_nopad_bin,
  org_code        varchar(12)  not null collate utf8mb4_nopad_bin,
  org_name        varchar(120) not null,
  unit_path       varchar(255) not null collate utf8mb4_nopad_bin,
  mode            varchar(40)  not null,
  reason          varchar(500) not null,
  shared_by_name  varchar(60)  not null,
  shared_at       datetime(6)  not null,
  ends_at         datetime(6)  not null,
  revoked_at      datetime(6)  null,
  revoked_by_name varchar(60)  null,
  revoke_reason   varchar(500) null,
  key casework_case_share_case (case_id, unit_path),
  key casework_case_share_unit (unit_path, ends_at, case_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
