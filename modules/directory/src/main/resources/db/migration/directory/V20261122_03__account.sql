create table directory_account (
  id              uuid         not null primary key,
  version         int          not null,
  username        varchar(64)  not null collate utf8mb4_nopad_bin,
  keycloak_id     varchar(60)  null collate utf8mb4_nopad_bin,
  name            varchar(60)  not null,
  police_no       varchar(30)  not null,
  phone           varchar(30)  not null,
  org_code        varchar(12)  not null collate utf8mb4_nopad_bin,
  unit_path       varchar(200) not null collate utf8mb4_nopad_bin,
  status          varchar(40)  not null,
  authority_rank  varchar(40)  null,
  unique key directory_account_username (username),
  key directory_account_unit (unit_path, status),
  key directory_account_org (org_code),
  constraint directory_account_org_fk foreign key (org_code) references directory_organisation (code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
