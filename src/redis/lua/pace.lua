-- One limit, and the places that clients have of it; see `SharedPace`. All times are microseconds of this server.
--
-- KEYS: the limit. ARGV: calls, window, client, want, epoch, counting, close, ahead, hold; then for each batch that is
-- returned: its number, calls, age, whether they were sent.
-- Answers: epoch, batch, clients, when to ask again, and the turn of each place, from now.

local calls, window, client = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3]
local want, epoch, counting = tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local close, ahead, hold = tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9])

-- How long a limit of which nothing is known lets nobody through, once a client says that calls count: others that made
-- some have the time to say so.
local UNSURE = 2500000
-- How long a client counts as one.
local PRESENT = 10000000
-- The longest time to wait before asking again.
local LONGEST = 1000000

local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local kept = redis.call('GET', KEYS[1])
local state = kept and cmsgpack.unpack(kept)
if not state then
    -- past: when a place is free again, and how many are. out: the batches that clients have: number, places, first turn,
    -- last turn, until when they count where nothing is heard of them. line: who waits, for how many, until when.
    state = { epoch = now, serial = 0, closed = 0, past = {}, out = {}, line = {}, clients = {} }
end

local function filter(list, holds)
    local rest = {}
    for _, one in ipairs(list) do
        if holds(one) then rest[#rest + 1] = one end
    end
    return rest
end

-- Places that count until a time. Times are rounded up, so that there are at most 500 of them.
local grain = math.max(1000, math.ceil(window / 500))
local function count_until(at, places)
    if at > now and places > 0 then
        state.past[#state.past + 1] = { math.ceil(at / grain) * grain, places }
    end
end

state.past = filter(state.past, function(one) return one[1] > now end)
state.out = filter(state.out, function(one) return one[5] > now end)
state.line = filter(state.line, function(one) return one[3] > now end)

if epoch == state.epoch then
    local batches = {}
    for _, one in ipairs(state.out) do batches[one[1]] = one end
    for at = 10, #ARGV, 4 do
        local batch = batches[tonumber(ARGV[at])]
        if batch then
            local places = math.min(tonumber(ARGV[at + 1]), batch[2])
            batch[2] = batch[2] - places
            if ARGV[at + 3] == '1' then
                count_until(now - tonumber(ARGV[at + 2]) + window, places)
            else
                count_until(batch[4], places)
            end
        end
    end
    state.out = filter(state.out, function(one) return one[2] > 0 end)
elseif counting > 0 then
    count_until(now + window, counting)
    if now < state.epoch + UNSURE then
        state.closed = math.max(state.closed, state.epoch + UNSURE)
    end
end
if close > 0 then
    state.closed = math.max(state.closed, now + close)
end

table.sort(state.past, function(a, b) return a[1] < b[1] end)
local past = {}
for _, one in ipairs(state.past) do
    local last = past[#past]
    if last and last[1] == one[1] then
        last[2] = last[2] + one[2]
    else
        past[#past + 1] = one
    end
end
state.past = past

state.clients[client] = now + math.max(PRESENT, 2 * window)
local clients = 0
for name, present in pairs(state.clients) do
    if present > now then
        clients = clients + 1
    else
        state.clients[name] = nil
    end
end

local used = 0
for _, one in ipairs(state.past) do used = used + one[2] end
for _, one in ipairs(state.out) do used = used + one[2] end

-- Who asked before has the first places.
local before, place_in_line = 0, nil
for at, one in ipairs(state.line) do
    if one[1] == client then
        place_in_line = at
        break
    end
    before = before + one[2]
end
before = before + math.max(0, used - calls)

local turns, again = {}, 0
if want > 0 and state.closed <= now then
    local skip = before
    local function take(at, places)
        local skipped = math.min(skip, places)
        skip = skip - skipped
        local taken = math.min(places - skipped, want - #turns)
        for _ = 1, taken do turns[#turns + 1] = math.max(0, at - now) end
        return taken
    end
    take(now, math.max(0, calls - used))
    for _, one in ipairs(state.past) do
        if one[1] > now + ahead or #turns == want then break end
        one[2] = one[2] - take(one[1], one[2])
    end
    state.past = filter(state.past, function(one) return one[2] > 0 end)
end

if #turns > 0 then
    state.serial = state.serial + 1
    local first, last = now + turns[1], now + turns[#turns]
    state.out[#state.out + 1] = { state.serial, #turns, first, last, last + hold + window }
    if place_in_line then table.remove(state.line, place_in_line) end
elseif want > 0 then
    -- When a place may be free, at the earliest: after the calls that have none before them, if these are over at once.
    local free = { { now, math.max(0, calls - used) } }
    for _, one in ipairs(state.past) do free[#free + 1] = one end
    for _, one in ipairs(state.out) do free[#free + 1] = { one[3] + window, one[2] } end
    table.sort(free, function(a, b) return a[1] < b[1] end)
    local at, left = now + LONGEST, before
    for _, one in ipairs(free) do
        if one[2] > left then
            at = one[1]
            break
        end
        left = left - one[2]
    end
    again = math.max(at - ahead / 2, state.closed) - now
    again = math.floor(math.min(math.max(again, ahead / 10, 10000), LONGEST))
    local entry = { client, want, now + again + 500000 }
    if place_in_line then
        state.line[place_in_line] = entry
    else
        state.line[#state.line + 1] = entry
    end
end

local life = math.max(state.closed, state.clients[client])
for _, one in ipairs(state.past) do life = math.max(life, one[1]) end
for _, one in ipairs(state.out) do life = math.max(life, one[5]) end
redis.call('SET', KEYS[1], cmsgpack.pack(state), 'PX', math.ceil((life - now) / 1000) + 1000)

local answer = { state.epoch, state.serial, clients, again }
for _, turn in ipairs(turns) do answer[#answer + 1] = math.ceil(turn) end
return answer
