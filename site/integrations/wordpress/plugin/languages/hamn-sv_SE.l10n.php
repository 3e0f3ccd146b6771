<?php
/**
 * The Swedish words of the plugin's own screens. WordPress reads this form from 6.5 on, so that no file has to be made of another.
 *
 * @package Hamn
 */

return array(
	'domain'       => 'hamn',
	'language'     => 'sv_SE',
	'plural-forms' => 'nplurals=2; plural=n != 1;',
	'messages'     => array(
		'support'                                   => 'stöd',
		'violence'                                  => 'våld',
		'More settings'                             => 'Mer att ställa in',
		'Add a row'                                 => 'Lägg till en rad',
		'Remove'                                    => 'Ta bort',
		'Choose a picture'                          => 'Välj bild',
		'Change picture'                            => 'Byt bild',
		'Choose …'                                  => 'Välj …',
		'Row %d'                                    => 'Rad %d',
		'Shown when there are a name and the day when the person agreed.' => 'Visas när här finns ett namn och dagen då personen sa ja.',
		'This is not a whole number: it is shown as text, and cannot be pressed. Write the area code too.' => 'Numret är inte helt: det visas som text och går inte att trycka på. Skriv riktnumret också.',
		'Nothing is shown on the page until the settings say what.' => 'Inget visas på sidan förrän ni har valt.',
		'Without the address of your own copy of the warnings, only the link is shown.' => 'Utan adressen till er egen kopia av varningarna visas bara länken.',
		'Settings'                                  => 'Inställningar',
		'The address of newer facts cannot be used: it must begin with https://. It was not saved.' => 'Adressen till nyare uppgifter går inte att använda: den måste börja med https://. Den sparades inte.',
		'For one page: open the page, press + and search for one of the blocks, such as “Helpline”. Here are the settings for many pages at once.' => 'För en enda sida: öppna sidan, tryck på + och sök efter ett av blocken, till exempel ”Stödlinje”. Här ställer ni in det som gäller många sidor på en gång.',
		'hamn %1$s. All numbers were last checked on %2$s. The plugin stores these settings and nothing about visitors.' => 'hamn %1$s. Alla nummer kontrollerades senast %2$s. Tillägget sparar de här inställningarna och inget om besökare.',
		'Only where someone has put the block'      => 'Bara där någon har lagt in blocket',
		'On every page'                             => 'På alla sidor',
		'On one page and all pages below it'        => 'På en sida och alla sidor under den',
		'Where'                                     => 'Var',
		'The page:'                                 => 'Sidan:',
		'Newer facts about helplines'               => 'Nyare uppgifter om stödlinjer',
		'This hamn has no keys, so it trusts no newer facts: the numbers are those of the plugin. Update the plugin, or take the plugin from a site that has keys, such as your county’s.' => 'Det här hamn har inga nycklar och litar därför inte på nyare uppgifter: numren är tilläggets egna. Uppdatera tillägget, eller hämta det från en webbplats som har nycklar, till exempel länets.',
		'A number can change between two versions of the plugin. WordPress can fetch facts that two people have signed, twice a day, and your visitors read them from your own site.' => 'Ett nummer kan ändras mellan två versioner av tillägget. WordPress kan två gånger om dagen hämta uppgifter som två personer har signerat, och era besökare läser dem från er egen webbplats.',
		'Address'                                   => 'Adress',
		'Empty: nothing is fetched, and the numbers are those of the plugin.' => 'Tomt fält: inget hämtas, och numren är tilläggets egna.',
		'The last try, %1$s, changed nothing: %2$s' => 'Det senaste försöket, %1$s, ändrade inget: %2$s',
		'In use: issue %1$d, signed on %2$s. Its opening hours count until %3$s, its numbers after that too.' => 'Används: utgåva %1$d, signerad %2$s. Öppettiderna gäller till %3$s, numren även efter det.',
		'In use: the numbers of the plugin.'        => 'Används: tilläggets egna nummer.',
		'the address does not answer with a file.'  => 'adressen svarar inte med en fil.',
		'it is not a signed file.'                  => 'filen är inte signerad.',
		'two of your keys have not signed it, or someone has changed it.' => 'två av era nycklar har inte signerat den, eller så har någon ändrat den.',
		'it is not a file of helplines.'            => 'filen handlar inte om stödlinjer.',
		'it is older than the facts in use.'        => 'den är äldre än uppgifterna som används.',
		'it is signed in the future.'               => 'den är signerad i framtiden.',
		'it is too old.'                            => 'den är för gammal.',
		'a helpline lacks what a card must have.'   => 'en stödlinje saknar något som måste finnas.',
		'it has a number that nobody should be asked to call.' => 'den har ett nummer som ingen ska behöva ringa.',
		'112 is missing, or is not 112.'            => '112 saknas, eller är inte 112.',
	),
);
