insert into platform_clock (id, offset_micros, demo_started, demo_loaded) values (1, 0, false, false);
