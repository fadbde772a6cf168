create table platform_notification_read (
  notification_id  bigint       not null,
  account          varchar(100) not null collate utf8mb4_nopad_bin,
  read_at          datetime(6)  not null,
  primary key (account, notification_id),
  key platform_notification_read_notification (notification_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
