create table platform_number_series (
  series    varchar(80) not null collate utf8mb4_nopad_bin primary key,
  last_no   bigint      not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
