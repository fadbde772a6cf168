-- One row per number and carrier, taken for update: no number has two orders in force.
create table cards_number_in_order (
  number_key   varchar(40) not null collate utf8mb4_nopad_bin,
  carrier_code varchar(12) not null collate utf8mb4_nopad_bin,
  active_order uuid        null,
  primary key (number_key, carrier_code)
) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_uca1400_ai_ci;
