create table outreach_tip_hour (
  hour_at datetime(6) not null primary key,
  tips    int         not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
