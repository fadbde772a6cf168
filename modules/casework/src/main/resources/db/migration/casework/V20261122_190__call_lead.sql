alter table casework_call
  add column lead_id uuid null,
  add unique key casework_call_lead (lead_id);
