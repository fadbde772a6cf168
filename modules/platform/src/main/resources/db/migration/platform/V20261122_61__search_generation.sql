-- Raised to have every index made anew.
create table platform_search_generation (
  id         int    not null primary key,
  generation bigint not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
