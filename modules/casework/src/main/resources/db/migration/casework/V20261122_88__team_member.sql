create table casework_team_member (
  id             uuid         not null primary key,
  version        int          not null,
  case_id        uuid         not null,
  live_key       varchar(80)  null collate utf8mb4_nopad_bin,
  account_id     uuid         not null,
  person_name    varchar(60)  not null,
  org_name       varchar(120) not null,
  part           varchar(40)  not null,
  joined_at      datetime(6)  not null,
  joined_by_name varchar(60)  not null,
  left_at        datetime(6)  null,
  left_by_name   varchar(60)  null,
  left_reason    varchar(500) null,
  unique key casework_team_member_live (live_key),
  key casework_team_member_case (case_id, joined_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
