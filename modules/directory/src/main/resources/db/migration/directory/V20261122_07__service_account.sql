create table directory_service_account (
  id           uuid         not null primary key,
  version      int          not null,
  client_id    varchar(60)  not null collate utf8mb4_nopad_bin,
  keycloak_id  varchar(60)  null collate utf8mb4_nopad_bin,
  org_code     varchar(12)  not null collate utf8mb4_nopad_bin,
  role         varchar(40)  not null,
  status       varchar(40)  not null,
  created_at   datetime(6)  not null,
  created_by   varchar(100) not null collate utf8mb4_nopad_bin,
  rotated_at   datetime(6)  null,
  rotated_by   varchar(100) null collate utf8mb4_nopad_bin,
  stopped_at   datetime(6)  null,
  stopped_by   varchar(100) null collate utf8mb4_nopad_bin,
  stop_reason  varchar(500) null,
  unique key directory_service_account_client (client_id),
  key directory_service_account_org (org_code),
  constraint directory_service_account_org_fk foreign key (org_code) references directory_organisation (code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
