-- How each institution is worked with (R1.24); none said: directly, by console and REST.
create table funds_institution (
  bank_code  varchar(12)   not null collate utf8mb4_nopad_bin primary key,
  version    int           not null,
  work_mode  varchar(40)   not null,
  payment    boolean       not null,
  gateway    boolean       not null,
  changed_by varchar(100)  not null,
  changed_at datetime(6)   not null,
  reason     varchar(1000) not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
