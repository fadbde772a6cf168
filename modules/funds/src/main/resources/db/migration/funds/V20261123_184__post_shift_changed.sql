alter table funds_post_shift
  add column version    int         not null default 0,
  add column removed_at datetime(6) null;
