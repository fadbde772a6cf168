create table platform_parameter (
  id           uuid         not null primary key,
  param_key    varchar(100) not null collate utf8mb4_nopad_bin,
  param_value  varchar(500) not null,
  valid_from   date         not null,
  valid_to     date         null,
  changed_at   datetime(6)  not null,
  changed_by   varchar(100) not null collate utf8mb4_nopad_bin,
  reason       varchar(500) not null,
  key platform_parameter_key (param_key, id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
