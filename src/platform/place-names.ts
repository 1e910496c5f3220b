/** Names that people type for places, beside those of the packages: other languages, short forms, cities of a time zone. */

/** English names of regions that the package date-holidays has in their own language, and what people call them. */
export const REGION_NAMES: Readonly<Record<string, string>> = {
  "DE-BY": "Bavaria",
  "DE-HB": "Bremen",
  "DE-HE": "Hesse",
  "DE-HH": "Hamburg",
  "DE-MV": "Mecklenburg-Western Pomerania",
  "DE-NI": "Lower Saxony",
  "DE-NW": "North Rhine-Westphalia, NRW",
  "DE-RP": "Rhineland-Palatinate",
  "DE-SN": "Saxony",
  "DE-ST": "Saxony-Anhalt",
  "DE-TH": "Thuringia",
  "AT-1": "Burgenland",
  "AT-2": "Kärnten",
  "AT-3": "Niederösterreich",
  "AT-4": "Oberösterreich",
  "AT-6": "Steiermark",
  "AT-7": "Tirol",
  "AT-9": "Wien",
  "ES-AN": "Andalusia",
  "ES-CT": "Catalunya",
  "ES-PV": "Euskadi, Pais Vasco",
};

/** What people call a country, beside its name. */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  AE: "UAE, Emirates",
  AT: "Österreich",
  BR: "Brasil",
  CH: "Schweiz, Suisse, Svizzera",
  CZ: "Czechia",
  DE: "Deutschland",
  ES: "España, Spanien",
  FR: "Frankreich",
  GB: "UK, England, Scotland, Wales, Great Britain",
  IT: "Italia, Italien",
  KR: "Korea",
  NL: "Holland, Nederland, Niederlande",
  PL: "Polska, Polen",
  TR: "Türkiye, Turkey",
  US: "USA, America",
};

/** Cities and abbreviations that no zone is named for, by the zone whose clock they keep. */
export const ZONE_NAMES: Readonly<Record<string, string>> = {
  "Africa/Cairo": "Alexandria, Giza",
  "Africa/Johannesburg": "Cape Town, Durban, Pretoria, Stellenbosch, SAST",
  "Africa/Lagos": "Abuja, WAT",
  "Africa/Nairobi": "Mombasa, EAT",
  "America/Argentina/Buenos_Aires": "Cordoba, Rosario, ART",
  "America/Bogota": "Medellin, Cali, COT",
  "America/Chicago":
    "Dallas, Houston, Austin, San Antonio, Minneapolis, Nashville, New Orleans, St. Louis, Kansas City, Milwaukee, CST, CDT, Central Time",
  "America/Denver": "Boulder, Salt Lake City, Albuquerque, MST, MDT, Mountain Time",
  "America/Edmonton": "Calgary",
  "America/Halifax": "AST, ADT, Atlantic Time",
  "America/Lima": "PET",
  "America/Los_Angeles":
    "San Francisco, Seattle, San Diego, San Jose, Portland, Las Vegas, Silicon Valley, Palo Alto, Mountain View, Oakland, Sacramento, LA, SF, PST, PDT, PT, Pacific Time",
  "America/Mexico_City": "CDMX, Guadalajara, Puebla",
  "America/New_York":
    "Boston, Washington, Philadelphia, Atlanta, Miami, Pittsburgh, Baltimore, Charlotte, Raleigh, Orlando, Cleveland, NYC, Brooklyn, EST, EDT, ET, Eastern Time",
  "America/Phoenix": "Tucson, Arizona",
  "America/Santiago": "Valparaiso, CLT",
  "America/Sao_Paulo": "Rio de Janeiro, Brasilia, Belo Horizonte, Curitiba, Porto Alegre, Florianopolis, Campinas, BRT",
  "America/St_Johns": "Newfoundland, NST",
  "America/Toronto": "Montreal, Ottawa, Quebec, Waterloo, Kitchener",
  "America/Vancouver": "Victoria, British Columbia",
  "Asia/Bangkok": "Chiang Mai, ICT",
  "Asia/Dhaka": "Chittagong, BST Bangladesh",
  "Asia/Dubai": "Abu Dhabi, Sharjah, GST",
  "Asia/Ho_Chi_Minh": "Hanoi, Saigon, Da Nang",
  "Asia/Hong_Kong": "HKT",
  "Asia/Jakarta": "Bandung, WIB",
  "Asia/Jerusalem": "Tel Aviv, Haifa, IDT",
  "Asia/Karachi": "Lahore, Islamabad, Rawalpindi, PKT",
  "Asia/Kathmandu": "NPT",
  "Asia/Kolkata":
    "Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Hyderabad, Chennai, Madras, Pune, Ahmedabad, Gurgaon, Gurugram, Noida, Kochi, Jaipur, Kolkata, Calcutta, IST",
  "Asia/Kuala_Lumpur": "Penang, MYT",
  "Asia/Manila": "Cebu, Quezon City, PHT",
  "Asia/Riyadh": "Jeddah, Mecca",
  "Asia/Seoul": "Busan, KST",
  "Asia/Shanghai": "Beijing, Peking, Shenzhen, Guangzhou, Hangzhou, Chengdu, Nanjing, Wuhan, CST China",
  "Asia/Singapore": "SGT",
  "Asia/Tokyo": "Osaka, Kyoto, Yokohama, Nagoya, Fukuoka, Sapporo, JST",
  "Asia/Yerevan": "AMT",
  "Australia/Adelaide": "ACST, ACDT",
  "Australia/Brisbane": "Gold Coast",
  "Australia/Perth": "AWST",
  "Australia/Sydney": "Canberra, AEST, AEDT",
  "Europe/Amsterdam": "Rotterdam, Utrecht, The Hague, Den Haag, Eindhoven",
  "Europe/Athens": "Thessaloniki",
  "Europe/Berlin":
    "Munich, München, Muenchen, Hamburg, Cologne, Köln, Koeln, Frankfurt, Stuttgart, Düsseldorf, Duesseldorf, Leipzig, Dresden, Hanover, Hannover, Nuremberg, Nürnberg, Nuernberg, Bremen, Karlsruhe, Mannheim, Walldorf, Heidelberg, Freiburg, Bonn, Essen, Dortmund, Münster, Augsburg, MEZ, MESZ",
  "Europe/Brussels": "Antwerp, Antwerpen, Ghent, Gent, Leuven",
  "Europe/Bucharest": "Cluj, Iasi, Timisoara, Bucuresti",
  "Europe/Budapest": "Debrecen",
  "Europe/Copenhagen": "Aarhus, Odense, Kobenhavn",
  "Europe/Dublin": "Cork, Galway",
  "Europe/Helsinki": "Espoo, Tampere, Turku",
  "Europe/Istanbul": "Ankara, Izmir, TRT",
  "Europe/Kyiv": "Kiev, Lviv, Kharkiv, Odesa",
  "Europe/Lisbon": "Porto, Braga, Lisboa",
  "Europe/Ljubljana": "Maribor",
  "Europe/London":
    "Manchester, Birmingham, Edinburgh, Glasgow, Leeds, Bristol, Cambridge, Oxford, Cardiff, Belfast, GMT, BST",
  "Europe/Madrid": "Barcelona, Valencia, Seville, Sevilla, Malaga, Bilbao, Zaragoza",
  "Europe/Moscow": "Saint Petersburg, MSK",
  "Europe/Oslo": "Bergen, Trondheim",
  "Europe/Paris": "Lyon, Marseille, Toulouse, Bordeaux, Lille, Nantes, Nice, Strasbourg, Grenoble",
  "Europe/Prague": "Brno, Ostrava, Praha",
  "Europe/Riga": "Riga",
  "Europe/Rome": "Milan, Milano, Turin, Torino, Naples, Napoli, Florence, Firenze, Bologna, Roma",
  "Europe/Sofia": "Plovdiv, Varna",
  "Europe/Stockholm": "Gothenburg, Göteborg, Malmö, Uppsala",
  "Europe/Vienna": "Wien, Graz, Linz, Salzburg, Innsbruck",
  "Europe/Vilnius": "Kaunas",
  "Europe/Warsaw": "Krakow, Cracow, Wroclaw, Gdansk, Poznan, Lodz, Katowice, Warszawa",
  "Europe/Zagreb": "Split",
  "Europe/Zurich":
    "Zürich, Zuerich, Basel, Geneva, Genf, Genève, Bern, Lausanne, Lucerne, Luzern, Winterthur, St. Gallen",
  "Pacific/Auckland": "Wellington, Christchurch, NZST, NZDT, NZT",
  "Pacific/Honolulu": "Hawaii, HST",
  UTC: "GMT, Zulu, Z, Coordinated Universal Time",
};

/** Abbreviations that many zones of Europe share: minutes from UTC in winter and in summer. */
export const SHARED_ABBREVIATIONS: readonly {
  readonly winter: number;
  readonly summer: number;
  readonly names: string;
}[] = [
  { winter: 0, summer: 60, names: "WET, WEST" },
  { winter: 60, summer: 120, names: "CET, CEST, Central European Time" },
  { winter: 120, summer: 180, names: "EET, EEST, Eastern European Time" },
];
