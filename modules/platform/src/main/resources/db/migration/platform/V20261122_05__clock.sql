create table platform_clock (
  id             int         not null primary key,
  offset_micros  bigint      not null,
  demo_started   boolean     not null,
  demo_loaded    boolean     not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
