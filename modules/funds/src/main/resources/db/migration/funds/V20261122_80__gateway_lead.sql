-- Who is told when an order's words cannot be written.
alter table funds_gateway_message add column lead_role varchar(40) null after unit_path;
