-- Desks of institutions that answer round the clock.
create table funds_duty_desk (
  id         uuid          not null primary key,
  version    int           not null,
  org_code   varchar(12)   not null collate utf8mb4_nopad_bin,
  name       varchar(60)   not null,
  phone      varchar(60)   not null collate utf8mb4_nopad_bin,
  hours      varchar(60)   not null,
  remark     varchar(1000) not null,
  changed_by varchar(100)  not null,
  changed_at datetime(6)   not null,
  key funds_duty_desk_org (org_code, name)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
