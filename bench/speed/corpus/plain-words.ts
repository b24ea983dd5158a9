/** The long tail of everyday words: what the part of an article is made of that no other article has. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

export const NOUNS = words(`
  account acre address advert agenda alley ambulance anchor apron archive arrival ashtray attic auction audit avenue awning axle
  backlog bakery balcony ballot banner barrel basement basket battery beacon bedroom belfry bench bicycle billboard blanket blueprint
  boiler bonfire bookshop border bottle boulder boundary bracket branch brewery brick briefcase broadcast brochure bucket budget
  buffet bulletin bungalow bunker buoy burden bursary cabin cabinet cafe calendar campaign candle canopy canteen captain caravan
  carpet carriage casket castle catalogue cathedral ceiling cellar cemetery census certificate chain chapel charter chimney choir
  chronicle cinema circuit clause clerk clinic cloakroom coach coastline cobbler coffin collar colony column comb compass compost
  concert concourse conduit cottage counter courtyard crate crossing culvert cupboard curtain cushion cylinder dairy database deadline
  deposit depot diary dinghy diploma discount ditch doorway downpour draft drain drawer driveway drought dynamo easel editorial
  elevator embankment envelope errand escalator estate excavator exhibit expense exporter factory farmhouse fence ferryman festival
  filing fireplace flagpole flask fleet flyover footbridge footpath forecast forge fountain foyer freezer freight frontier funeral
  furnace gable gallery gangway garage garland generator glacier glasshouse gravel greenhouse grocer guideline gutter gymnasium hamper
  handbook handrail hangar hatch headland headstone hedge helmet heritage highway hillside hinge hoarding hostel hotline household
  housing icebox incinerator index ingot inlet insurer interview inventory invoice island jersey jetty journal junction kennel kerb
  kettle keyboard kiosk kitchen ladder lagoon landlord landslide lantern lathe laundry lawn leaflet leasehold lecture ledge letterbox
  library lifeboat lighthouse limousine lodge logbook lounge luggage machinery magazine magistrate manor manuscript marina marquee
  marsh mason mattress meadow memorandum menu merchant meter mezzanine milestone millpond mineral minibus monument moorland mooring
  mortgage mosaic motorway mural museum nursery oakwood oarsman office orchard organist outpost oven paddock padlock pamphlet parade
  parcel parish parlour passport pasture pavement pavilion payroll peninsula pension petition pharmacy photograph pier pillar pipeline
  playground plinth plumber pointer polytechnic portrait postcard poultry prefab premium printer procession promenade prospectus
  puddle pulley quarry quota radiator railing ramp ranger ravine receipt recipe recital referendum refinery reservoir restaurant
  ridge ringroad roadblock rooftop roster rota roundabout rubble sandbank sawmill scaffold scooter scullery seawall seminar sewer
  shelter shipment shoreline shovel showroom signpost silo skipper skylight slate sluice snowplough souvenir spillway spire stadium
  staircase stallholder statue steeple stockroom storeroom stretcher studio subsidy suburb suitcase summit sundial sunroof surgery
  surveyor switchboard tablecloth tannery tavern telegram tenancy terrace theatre thicket ticket timetable toolbox torch towpath
  tractor trailer trawler treasurer trench trophy tugboat tunnel turbine turnstile twine umbrella undergrowth uniform utensil vault
  veranda viaduct village vineyard visa volcano voucher wagon waiter walkway wardrobe warehouse watchman waterfall wharf wheelbarrow
  whistle windmill woodland workshop yacht yardstick`)

export const VERBS_PAST = words(`
  abandoned accepted accompanied admired advertised announced answered arranged assembled attracted avoided balanced blocked borrowed
  broadcast buried calculated cancelled carried celebrated challenged cleaned climbed collected combined commissioned compared
  completed concealed confirmed considered copied covered crossed decorated defended delivered described designed dismissed
  displayed divided donated doubled dragged drained emptied encouraged enlarged entered escorted examined exceeded expanded exported
  extended faced featured filmed finished flooded followed funded furnished guarded handled hired hosted identified illustrated
  imported improved included inherited installed insured interrupted introduced invited joined judged labelled launched leased lifted
  limited listed loaded located lowered maintained managed marked measured merged monitored mentioned narrowed needed noticed numbered
  obtained occupied offered opened organised outlined overlooked owned packed painted passed patrolled photographed placed planned
  planted polished praised predicted prepared preserved printed prolonged promised protected proved published purchased pushed
  questioned raised reached rebuilt recalled received recommended recycled redesigned reduced refilled refused released remembered
  rented reopened required rescued resembled restored retained returned reviewed revised salvaged scattered searched served shaped
  shared shortened signed simplified sketched sold sponsored stored strengthened studied supported surrounded surveyed tested toured
  traced trained transformed transported treated turned unloaded updated upgraded visited wanted washed weighed welcomed widened`)

export const QUALITIES = words(`
  abrupt ample ancient annual anxious awkward barren blunt brisk brittle calm candid careful ceremonial chilly circular civic clumsy
  coastal colourful compact complete coarse costly crowded curious dense derelict detailed diligent dim distant doubtful drab dusty
  eager elaborate elderly elegant enormous exact faint familiar fertile fierce fragile frequent frosty generous gentle glossy gloomy
  graceful grand hasty hidden hollow humble idle immense informal inland intact jagged joint keen lavish lengthy lively lonely loyal
  makeshift marshy medieval mild modest muddy narrow neat noisy notable obscure odd official ornate pale patient peculiar placid plain
  polite popular portable prompt proud quaint quiet rapid rare reluctant remote rigid rural rustic scenic secluded secure shabby
  shallow sheltered shiny silent slender slim smooth sober solemn solid spacious sparse splendid stable steep stern sturdy subtle
  sudden sunny superb tall tame tidy timid tiny tranquil unusual upright urban vacant vague vast vivid wealthy weary weekly wide
  wooden worthy youthful`)

export const TRADES = words(`
  accountant architect baker barber beekeeper bookseller bricklayer bus-driver butcher carpenter chemist clockmaker cook dentist
  docker electrician farmer fisherman florist gardener glazier grocer hairdresser joiner journalist lecturer librarian locksmith
  mechanic midwife miller musician nurse optician painter pensioner photographer pilot postman potter publican roofer sailor
  schoolteacher shepherd shopkeeper student tailor teacher translator vet waitress weaver welder`)

export const ADVERBS = words(`
  again almost always barely briefly carefully certainly cheaply clearly closely completely daily deeply easily eventually exactly
  fairly finally formally freely gradually hardly heavily honestly instantly jointly largely lightly locally mainly merely mostly
  nearly neatly never newly often openly partly patiently perhaps plainly possibly privately promptly properly proudly publicly
  quickly quietly rapidly rarely readily recently regularly scarcely seldom sharply silently simply slowly smoothly soon steadily
  strictly suddenly swiftly truly twice usually warmly widely wrongly`)
