-- What one bank is told in one go has one number; each account is a part of it (之一, 之二).
alter table funds_freeze_paper
  add column paper_part int not null default 0 after paper_seq,
  add unique key funds_freeze_paper_place (org_code, kind, paper_year, paper_seq, paper_part),
  drop key funds_freeze_paper_register;
