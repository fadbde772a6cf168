alter table funds_stop_payment add key funds_stop_payment_lead (lead_officer, issued_at);
