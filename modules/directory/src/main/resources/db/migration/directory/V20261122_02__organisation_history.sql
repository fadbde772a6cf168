create table directory_organisation_history (
  id        uuid         not null primary key,
  org_code  varchar(12)  not null collate utf8mb4_nopad_bin,
  at        datetime(6)  not null,
  username  varchar(100) not null collate utf8mb4_nopad_bin,
  what      varchar(40)  not null,
  detail    varchar(500) not null,
  reason    varchar(500) not null,
  key directory_organisation_history_of (org_code, at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
