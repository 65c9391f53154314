-- Takes a lease, unless somebody has it. KEYS: the lease. ARGV: who takes it, for how long.
local holder = redis.call('GET', KEYS[1])
-- The same may be sent again, on another connection.
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
