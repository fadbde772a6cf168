create table funds_record_step (
  id          uuid          not null primary key,
  record_type varchar(40)   not null collate utf8mb4_nopad_bin,
  record_id   uuid          not null,
  event       varchar(40)   not null,
  happened_at datetime(6)   not null,
  who         uuid          null,
  who_name    varchar(100)  not null,
  org_name    varchar(120)  not null,
  note        varchar(1000) not null,
  key funds_record_step_record (record_type, record_id, happened_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
