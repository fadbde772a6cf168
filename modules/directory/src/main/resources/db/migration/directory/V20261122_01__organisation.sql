create table directory_organisation (
  code         varchar(12)  not null primary key collate utf8mb4_nopad_bin,
  version      int          not null,
  name         varchar(100) not null,
  short_name   varchar(40)  not null,
  kind         varchar(40)  not null,
  level        varchar(40)  not null,
  parent_code  varchar(12)  null collate utf8mb4_nopad_bin,
  path         varchar(200) not null collate utf8mb4_nopad_bin,
  active       boolean      not null,
  unique key directory_organisation_path (path),
  key directory_organisation_kind (kind, level, active)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
