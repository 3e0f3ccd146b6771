import { kalmarMunicipalities } from './municipalities.kalmar.js';
import { readRows } from './municipality-rows.js';
import type { Municipality } from './types.js';

/** Source: a CC0 dataset after SCB (2026-02) for codes and names, an open list of May 2025 for domains. */
const otherCounties = `
0114|Upplands Väsby
0115|Vallentuna
0117|Österåker|Österåkers kommun
0120|Värmdö
0123|Järfälla
0125|Ekerö
0126|Huddinge
0127|Botkyrka
0128|Salem|Salems kommun
0136|Haninge||-
0138|Tyresö
0139|Upplands-Bro
0140|Nykvarn|Nykvarns kommun
0160|Täby
0162|Danderyd|Danderyds kommun
0163|Sollentuna
0180|Stockholm|Stockholms kommun
0181|Södertälje
0182|Nacka
0183|Sundbyberg|Sundbybergs kommun
0184|Solna
0186|Lidingö
0187|Vaxholm|Vaxholms kommun
0188|Norrtälje
0191|Sigtuna
0192|Nynäshamn|Nynäshamns kommun
0305|Håbo
0319|Älvkarleby
0330|Knivsta
0331|Heby
0360|Tierp|Tierps kommun
0380|Uppsala
0381|Enköping|Enköpings kommun
0382|Östhammar|Östhammars kommun
0428|Vingåker|Vingåkers kommun
0461|Gnesta
0480|Nyköping|Nyköpings kommun
0481|Oxelösund|Oxelösunds kommun
0482|Flen|Flens kommun
0483|Katrineholm|Katrineholms kommun
0484|Eskilstuna
0486|Strängnäs
0488|Trosa
0509|Ödeshög|Ödeshögs kommun
0512|Ydre
0513|Kinda
0560|Boxholm|Boxholms kommun
0561|Åtvidaberg|Åtvidabergs kommun
0562|Finspång|Finspångs kommun
0563|Valdemarsvik|Valdemarsviks kommun
0580|Linköping|Linköpings kommun
0581|Norrköping|Norrköpings kommun
0582|Söderköping|Söderköpings kommun
0583|Motala
0584|Vadstena
0586|Mjölby
0604|Aneby
0617|Gnosjö
0642|Mullsjö
0643|Habo||-
0662|Gislaved|Gislaveds kommun
0665|Vaggeryd|Vaggeryds kommun
0680|Jönköping|Jönköpings kommun
0682|Nässjö
0683|Värnamo
0684|Sävsjö
0685|Vetlanda
0686|Eksjö
0687|Tranås||-
0760|Uppvidinge
0761|Lessebo
0763|Tingsryd|Tingsryds kommun
0764|Alvesta
0765|Älmhult|Älmhults kommun
0767|Markaryd|Markaryds kommun
0780|Växjö
0781|Ljungby
0980|Gotland|Gotlands kommun
1060|Olofström|Olofströms kommun
1080|Karlskrona
1081|Ronneby
1082|Karlshamn|Karlshamns kommun
1083|Sölvesborg|Sölvesborgs kommun
1214|Svalöv|Svalövs kommun
1230|Staffanstorp|Staffanstorps kommun
1231|Burlöv|Burlövs kommun
1233|Vellinge
1256|Östra Göinge||-
1257|Örkelljunga
1260|Bjuv|Bjuvs kommun
1261|Kävlinge
1262|Lomma
1263|Svedala
1264|Skurup|Skurups kommun
1265|Sjöbo
1266|Hörby||-
1267|Höör|Höörs kommun
1270|Tomelilla
1272|Bromölla
1273|Osby
1275|Perstorp|Perstorps kommun
1276|Klippan|Klippans kommun
1277|Åstorp|Åstorps kommun
1278|Båstad|Båstads kommun
1280|Malmö
1281|Lund|Lunds kommun
1282|Landskrona
1283|Helsingborg|Helsingborgs kommun
1284|Höganäs
1285|Eslöv|Eslövs kommun
1286|Ystad|Ystads kommun
1287|Trelleborg|Trelleborgs kommun
1290|Kristianstad|Kristianstads kommun
1291|Simrishamn|Simrishamns kommun
1292|Ängelholm|Ängelholms kommun|-
1293|Hässleholm|Hässleholms kommun
1315|Hylte
1380|Halmstad|Halmstads kommun
1381|Laholm|Laholms kommun
1382|Falkenberg|Falkenbergs kommun
1383|Varberg|Varbergs kommun
1384|Kungsbacka
1401|Härryda
1402|Partille
1407|Öckerö
1415|Stenungsund|Stenungsunds kommun
1419|Tjörn|Tjörns kommun
1421|Orust
1427|Sotenäs
1430|Munkedal|Munkedals kommun
1435|Tanum|Tanums kommun
1438|Dals-Ed|Dals-Eds kommun|dalsed.se
1439|Färgelanda
1440|Ale
1441|Lerum|Lerums kommun
1442|Vårgårda
1443|Bollebygd|Bollebygds kommun
1444|Grästorp|Grästorps kommun
1445|Essunga
1446|Karlsborg|Karlsborgs kommun
1447|Gullspång|Gullspångs kommun
1452|Tranemo
1460|Bengtsfors
1461|Mellerud|Melleruds kommun
1462|Lilla Edet|Lilla Edets kommun
1463|Mark|Marks kommun
1465|Svenljunga
1466|Herrljunga
1470|Vara
1471|Götene
1472|Tibro
1473|Töreboda
1480|Göteborg|Göteborgs kommun
1481|Mölndal|Mölndals kommun
1482|Kungälv|Kungälvs kommun
1484|Lysekil|Lysekils kommun
1485|Uddevalla
1486|Strömstad|Strömstads kommun
1487|Vänersborg|Vänersborgs kommun
1488|Trollhättan|Trollhättans kommun
1489|Alingsås
1490|Borås
1491|Ulricehamn|Ulricehamns kommun
1492|Åmål|Åmåls kommun
1493|Mariestad|Mariestads kommun
1494|Lidköping|Lidköpings kommun
1495|Skara
1496|Skövde
1497|Hjo
1498|Tidaholm|Tidaholms kommun
1499|Falköping|Falköpings kommun
1715|Kil|Kils kommun
1730|Eda
1737|Torsby
1760|Storfors
1761|Hammarö
1762|Munkfors
1763|Forshaga
1764|Grums
1765|Årjäng|Årjängs kommun
1766|Sunne
1780|Karlstad|Karlstads kommun
1781|Kristinehamn|Kristinehamns kommun
1782|Filipstad|Filipstads kommun
1783|Hagfors
1784|Arvika
1785|Säffle
1814|Lekeberg|Lekebergs kommun
1860|Laxå
1861|Hallsberg|Hallsbergs kommun
1862|Degerfors
1863|Hällefors||hellefors.se
1864|Ljusnarsberg|Ljusnarsbergs kommun
1880|Örebro
1881|Kumla
1882|Askersund|Askersunds kommun
1883|Karlskoga
1884|Nora
1885|Lindesberg|Lindesbergs kommun
1904|Skinnskatteberg|Skinnskattebergs kommun
1907|Surahammar|Surahammars kommun
1960|Kungsör|Kungsörs kommun
1961|Hallstahammar|Hallstahammars kommun
1962|Norberg|Norbergs kommun
1980|Västerås
1981|Sala
1982|Fagersta
1983|Köping|Köpings kommun
1984|Arboga
2021|Vansbro
2023|Malung-Sälen|Malung-Sälens kommun
2026|Gagnef|Gagnefs kommun
2029|Leksand|Leksands kommun
2031|Rättvik|Rättviks kommun
2034|Orsa
2039|Älvdalen|Älvdalens kommun
2061|Smedjebacken|Smedjebackens kommun
2062|Mora
2080|Falun|Falu kommun
2081|Borlänge
2082|Säter|Säters kommun
2083|Hedemora
2084|Avesta
2085|Ludvika
2101|Ockelbo
2104|Hofors
2121|Ovanåker|Ovanåkers kommun
2132|Nordanstig|Nordanstigs kommun
2161|Ljusdal|Ljusdals kommun
2180|Gävle
2181|Sandviken|Sandvikens kommun
2182|Söderhamn|Söderhamns kommun
2183|Bollnäs
2184|Hudiksvall|Hudiksvalls kommun
2260|Ånge
2262|Timrå
2280|Härnösand|Härnösands kommun
2281|Sundsvall|Sundsvalls kommun
2282|Kramfors
2283|Sollefteå
2284|Örnsköldsvik|Örnsköldsviks kommun
2303|Ragunda
2305|Bräcke
2309|Krokom|Krokoms kommun
2313|Strömsund|Strömsunds kommun
2321|Åre
2326|Berg|Bergs kommun
2361|Härjedalen|Härjedalens kommun|herjedalen.se
2380|Östersund|Östersunds kommun
2401|Nordmaling|Nordmalings kommun
2403|Bjurholm|Bjurholms kommun
2404|Vindeln|Vindelns kommun
2409|Robertsfors
2417|Norsjö
2418|Malå
2421|Storuman|Storumans kommun
2422|Sorsele
2425|Dorotea
2460|Vännäs
2462|Vilhelmina||-
2463|Åsele
2480|Umeå
2481|Lycksele
2482|Skellefteå||-
2505|Arvidsjaur|Arvidsjaurs kommun
2506|Arjeplog|Arjeplogs kommun
2510|Jokkmokk|Jokkmokks kommun
2513|Överkalix||-
2514|Kalix||-
2518|Övertorneå||-
2521|Pajala
2523|Gällivare||-
2560|Älvsbyn|Älvsbyns kommun
2580|Luleå
2581|Piteå
2582|Boden|Bodens kommun
2583|Haparanda
2584|Kiruna
`;

/** Every municipality, in the order of the codes. */
export const municipalities: readonly Municipality[] = [...readRows(otherCounties), ...kalmarMunicipalities].sort(
  (a, b) => Number(a.code) - Number(b.code),
);

/** Finds a municipality by its four-digit code, or nothing. */
export const findMunicipality = (code: string): Municipality | undefined =>
  municipalities.find((municipality) => municipality.code === code);
