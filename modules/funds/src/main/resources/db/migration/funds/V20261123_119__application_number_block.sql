-- Fifty numbers at a time for each instance: an order asks for none of its own.
alter sequence funds_application_no increment by 50 nocache;
