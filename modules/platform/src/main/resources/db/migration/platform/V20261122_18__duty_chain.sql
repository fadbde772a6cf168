create table platform_duty_chain (
  id         uuid         not null primary key,
  version    int          not null,
  unit_path  varchar(200) not null collate utf8mb4_nopad_bin,
  role       varchar(40)  not null collate utf8mb4_nopad_bin,
  position   int          not null,
  name       varchar(50)  not null,
  phone      varchar(20)  not null collate utf8mb4_nopad_bin,
  unique key platform_duty_chain_place (unit_path, role, position)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
