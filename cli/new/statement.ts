/** An accessibility statement to fill in. It says only what is true of a new site. */
export const statement = `---
title: Tillgänglighet
description: Hur tillgänglig webbplatsen är, vilka brister vi känner till, och hur du säger till.
lead: Alla som behöver hjälp ska kunna få den, oavsett hur de ser, hör, läser eller trycker.
---

{{ metadata.owner.name }} står bakom den här webbplatsen. Den är byggd med mallen hamn.

## Hur tillgänglig är webbplatsen?

Vi har inte granskat webbplatsen än. Därför skriver vi inte att den uppfyller lagen om tillgänglighet till digital offentlig service.

## Brister som vi känner till

Vi har inte hunnit leta efter brister i våra egna texter och bilder.

## Säg till

Hittar du något som inte fungerar? Berätta det för oss, så rättar vi det. Du kan också [anmäla det till Digg](https://www.digg.se/tdosanmalan), Myndigheten för digital förvaltning.
`;
