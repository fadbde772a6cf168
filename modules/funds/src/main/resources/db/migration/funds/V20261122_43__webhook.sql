-- Where institutions are told that something waits, with one or two live secrets.
create table funds_webhook (
  id            uuid         not null primary key,
  version       int          not null,
  bank_code     varchar(12)  not null collate utf8mb4_nopad_bin,
  bank_path     varchar(255) not null collate utf8mb4_nopad_bin,
  url           varchar(500) not null collate utf8mb4_nopad_bin,
  secret        varchar(100) not null collate utf8mb4_nopad_bin,
  former_secret varchar(100) null collate utf8mb4_nopad_bin,
  active        boolean      not null,
  registered_by varchar(100) not null,
  registered_at datetime(6)  not null,
  delivered_at  datetime(6)  null,
  failed_at     datetime(6)  null,
  last_error    varchar(300) null,
  unique key funds_webhook_bank (bank_code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
