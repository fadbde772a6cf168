create table funds_post_shift (
  id                uuid          not null primary key,
  post_id           uuid          not null,
  officer           uuid          not null,
  officer_name      varchar(100)  not null,
  starts_at         datetime(6)   not null,
  ends_at           datetime(6)   not null,
  key funds_post_shift_post (post_id, starts_at),
  key funds_post_shift_officer (officer, starts_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
