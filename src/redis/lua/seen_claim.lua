-- Claims an event. KEYS: the event. ARGV: who claims it, for how long. Answers what was known: nothing 0, claimed 1, done 2.
local kept = redis.call('GET', KEYS[1])
if kept == 'done' then return 2 end
-- The same claim may be sent again, on another connection.
if kept and kept ~= ARGV[1] then return 1 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 0
