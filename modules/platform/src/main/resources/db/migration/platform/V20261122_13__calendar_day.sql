create table platform_calendar_day (
  id           uuid         not null primary key,
  cal_day      date         not null,
  kind         varchar(40)  not null,
  name         varchar(60)  not null,
  whole_year   boolean      not null,
  changed_at   datetime(6)  not null,
  changed_by   varchar(100) not null collate utf8mb4_nopad_bin,
  reason       varchar(500) not null,
  key platform_calendar_day_day (cal_day, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
