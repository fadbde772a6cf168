create table casework_lead_line (
  line_key char(64) not null primary key collate utf8mb4_nopad_bin,
  lead_id  uuid     not null
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
