-- A corrected sum is an entry beside the first one, never instead of it: of each order and kind there may be several, and
-- one that only corrects counts no order.
alter table funds_ledger
  add column seq    int not null default 0,
  add column orders int not null default 1,
  drop key funds_ledger_order,
  add unique key funds_ledger_order (order_id, kind, seq);
