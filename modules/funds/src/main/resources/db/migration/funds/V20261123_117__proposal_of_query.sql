-- A single query names one transaction by a number of up to 64 characters.
alter table funds_answer_proposal modify column account_no varchar(64) not null collate utf8mb4_nopad_bin;
