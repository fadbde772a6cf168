create table funds_public_hour (
  hour_at    datetime(6) not null primary key,
  objections int         not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
