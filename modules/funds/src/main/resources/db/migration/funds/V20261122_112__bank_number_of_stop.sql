alter table funds_stop_payment add column bank_no varchar(120) null collate utf8mb4_nopad_bin;
