-- Removes a token, if it is the one that is kept. KEYS: the token. ARGV: the token that was rejected.
local kept = redis.call('GET', KEYS[1])
if not kept then return 0 end
local is_json, token = pcall(cjson.decode, kept)
if is_json and type(token) == 'table' and token.token ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
