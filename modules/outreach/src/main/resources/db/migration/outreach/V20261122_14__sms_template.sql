create table outreach_sms_template (
  id          uuid         not null primary key,
  version     int          not null,
  fraud_type  varchar(10)  not null collate utf8mb4_nopad_bin,
  text        varchar(200) not null,
  author_name varchar(100) not null,
  valid_from  datetime(6)  not null,
  retired_at  datetime(6)  null,
  key outreach_sms_template_type (fraud_type, retired_at)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
