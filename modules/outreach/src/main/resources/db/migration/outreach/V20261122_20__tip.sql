create table outreach_tip (
  id              uuid        not null primary key,
  receipt_no      varchar(20) not null collate utf8mb4_nopad_bin,
  form_key        uuid        not null,
  lead_id         uuid        not null,
  lead_no         varchar(40) not null collate utf8mb4_nopad_bin,
  informant_name  varchar(60) null,
  informant_phone varchar(32) null collate utf8mb4_nopad_bin,
  received_at     datetime(6) not null,
  unique key outreach_tip_receipt (receipt_no),
  unique key outreach_tip_form (form_key),
  unique key outreach_tip_lead (lead_id)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
