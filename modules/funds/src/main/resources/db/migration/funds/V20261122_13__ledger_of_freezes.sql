-- A freeze stands on a case, whose report need not be known.
alter table funds_ledger modify column report_id uuid null;
