create table platform_notification (
  id          bigint       not null auto_increment primary key,
  label       varchar(100) not null collate utf8mb4_nopad_bin,
  text        varchar(300) not null,
  link        varchar(300) not null collate utf8mb4_nopad_bin,
  sound       boolean      not null,
  upward      boolean      not null,
  account     varchar(100) null collate utf8mb4_nopad_bin,
  role        varchar(40)  null collate utf8mb4_nopad_bin,
  unit_path   varchar(200) not null collate utf8mb4_nopad_bin,
  created_at  datetime(6)  not null,
  entered_at  datetime(6)  not null,
  key platform_notification_account (account, id),
  key platform_notification_unit (role, unit_path, id),
  key platform_notification_entered (entered_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
