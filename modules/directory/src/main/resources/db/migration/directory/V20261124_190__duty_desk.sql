-- Desks of institutions that answer round the clock, and calls by which institutions were urged. Both began with the orders
-- of the funds module and stand beside those of all modules now.
rename table if exists funds_duty_desk to directory_duty_desk;
rename table if exists funds_urging_call to directory_urging_call;
create table if not exists directory_duty_desk (
  id         uuid          not null primary key,
  version    int           not null,
  org_code   varchar(12)   not null collate utf8mb4_nopad_bin,
  name       varchar(60)   not null,
  phone      varchar(60)   not null collate utf8mb4_nopad_bin,
  hours      varchar(60)   not null,
  remark     varchar(1000) not null,
  changed_by varchar(100)  not null,
  changed_at datetime(6)   not null,
  key directory_duty_desk_org (org_code, name)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
create table if not exists directory_urging_call (
  id           uuid          not null primary key,
  subject_type varchar(40)   not null,
  subject_id   uuid          not null,
  phone        varchar(60)   not null collate utf8mb4_nopad_bin,
  spoken_to    varchar(60)   not null,
  result       varchar(1000) not null,
  called_by    varchar(100)  not null,
  called_at    datetime(6)   not null,
  key directory_urging_call_of (subject_id, called_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
