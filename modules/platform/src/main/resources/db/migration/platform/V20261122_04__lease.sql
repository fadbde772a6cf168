create table platform_lease (
  name        varchar(60)  not null collate utf8mb4_nopad_bin primary key,
  holder      varchar(60)  not null collate utf8mb4_nopad_bin,
  until_at    datetime(6)  not null,
  next_at     datetime(6)  not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
