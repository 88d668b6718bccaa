/** Sentences as municipal offices write them, for the check of the figures in the narrative. */

/** Every figure is right, or there is nothing to compute. */
export const rightSentences: readonly string[] = [
  "Nel corso del 2018 lo Sportello anagrafe ha rilasciato 4.512 carte d'identità elettroniche contro le 3.890 del 2017, con un incremento del 16%.",
  "Gli avvisi di accertamento IMU emessi sono passati da 1.240 a 1.488, con un aumento del 20 per cento rispetto all'anno precedente.",
  "Il recupero dell'evasione è salito da 1,2 milioni di euro del 2017 a 1,5 milioni di euro del 2018 (+25%).",
  'Sono stati conclusi 18 cantieri su 24 programmati, pari al 75% degli interventi del piano triennale.',
  'I prestiti della biblioteca civica sono cresciuti del 12,5%, passando da 48.000 a 54.000.',
  'Le violazioni al Codice della strada (art. 142 del D.Lgs. 285/1992) sono diminuite da 9.350 a 8.415, con un calo del 10%.',
  'Gli iscritti alla refezione scolastica sono 1.836 su 2.160 alunni (85%).',
  'I nuclei familiari in carico al servizio sociale sono passati da 320 a 352: +10%.',
  'Delle 640 SCIA presentate, 608 sono state istruite entro 30 giorni (95%).',
  'La newsletter settimanale raggiunge circa 12mila utenze, oltre il 20% in più rispetto alle 9.800 del 2017.',
  'Al 31 dicembre 2018 la popolazione residente era di 75.659 abitanti, in diminuzione dello 0,4% rispetto ai 75.963 di fine 2017.',
  'La raccolta differenziata è passata dal 61,2% al 66,7%, con un incremento di 5,5 punti percentuali.',
  "Il personale di ruolo è sceso da 412 a 398 unità, 14 in meno rispetto all'anno precedente.",
  'Le presenze negli impianti sportivi sono aumentate da 152.300 a 167.530 (+15.230, pari al 10%).',
  'I tempi medi di pagamento si sono ridotti da 32 a 24 giorni, con una riduzione del 25%.',
  "Con determinazione n. 267 del 12/03/2018 sono stati affidati 12 incarichi su 15 previsti dal regolamento (80%), ai sensi dell'art. 36 del D.Lgs. 50/2016.",
  "L'ufficio relazioni con il pubblico, aperto dalle 8.30 alle 12.30, ha risposto a 7.245 telefonate al numero 02 66023, contro le 6.900 dell'anno precedente, con una crescita del 5%.",
  'Nei nidi comunali sono stati accolti 186 bambini da 3 a 36 mesi su 240 domande, pari al 77,5%.',
  'La rassegna estiva ha registrato 8.750 presenze in 25 serate, il 40% in più rispetto alle 6.250 del 2017.',
  'Gli alloggi ERP assegnati sono stati 27, a fronte dei 36 disponibili (75%).',
  'Le istanze presentate on line sono più che raddoppiate, da 1.150 a 2.530, con un incremento del 120%.',
  "L'addebito diretto è stato scelto da 3.420 contribuenti, pari al 18% dei 19.000 iscritti a ruolo.",
  'Nel 2017 erano state rilasciate 84 autorizzazioni, nel 2018 ne sono state rilasciate 105, con una variazione di +25%.',
  'I pasti a domicilio sono stati 21.450 rispetto ai 19.500 del 2017 (+10 per cento).',
  'Gli incidenti rilevati sono calati del 7,5 per cento: da 400 a 370.',
  'Per le fasce ISEE da 8.000 a 12.000 euro è stata applicata una riduzione del 50% della retta.',
  'Hanno partecipato ai laboratori 145 ragazzi da 11 a 17 anni, con un aumento del 45% delle domande e una spesa di 12.300 euro.',
  'Nel triennio 2016-2018 le gare espletate sono state 12 nel 2016, 15 nel 2017 e 18 nel 2018, con un incremento del 50% nel periodo.',
  'Sono stati messi a dimora 1 250 alberi, pari a quasi il 63% dei 2.000 previsti.',
  "Il ribasso medio è stato del 18,35% e il quadro economico è sceso da € 1.250.000,00 a € 1.020.625,00, con un'economia del 18,35%.",
];

/** A sentence with a wrong figure, and the right one; with a sign where the text has the wrong direction. */
export const wrongSentences: readonly (readonly [string, string])[] = [
  [
    "I cittadini iscritti al servizio WhatsApp sono passati da 2384 al 31 dicembre 2017 a 2860 al 31 dicembre 2018, con un incremento dell'83,35%.",
    '19,97',
  ],
  [
    "Le carte d'identità elettroniche rilasciate sono state 4.512 contro le 3.890 del 2017, con un incremento del 26%.",
    '15,99',
  ],
  [
    'Gli avvisi di accertamento TARI sono passati da 1.240 a 1.488, con un aumento del 16,67 per cento.',
    '20,00',
  ],
  ["Il recupero dell'evasione è salito da 1,2 milioni di euro a 1,5 milioni di euro (+52%).", '25,00'],
  ['Sono stati conclusi 18 cantieri su 24 programmati, pari al 67% degli interventi.', '75,00'],
  ['I prestiti della biblioteca sono cresciuti del 15%, passando da 48.000 a 54.000.', '12,50'],
  ['Le violazioni al Codice della strada sono diminuite da 9.350 a 8.415, con un calo del 12%.', '10,00'],
  ['Gli iscritti alla refezione sono 1.836 su 2.160 alunni (58%).', '85,00'],
  ['I nuclei familiari in carico sono passati da 320 a 352: +32%.', '10,00'],
  ['Delle 640 SCIA presentate, 608 sono state istruite entro 30 giorni (92%).', '95,00'],
  [
    'La popolazione residente era di 75.659 abitanti, in diminuzione del 4% rispetto ai 75.963 di fine 2017.',
    '0,40',
  ],
  [
    'La raccolta differenziata è passata dal 61,2% al 66,7%, con un incremento di 6,5 punti percentuali.',
    '5,50',
  ],
  ["Il personale di ruolo è sceso da 412 a 398 unità, 24 in meno rispetto all'anno precedente.", '14'],
  ['Le presenze negli impianti sono aumentate da 152.300 a 167.530 (+15.230, pari al 20%).', '10,00'],
  ['I tempi medi di pagamento si sono ridotti da 32 a 24 giorni, con una riduzione del 33%.', '25,00'],
  [
    "Con determinazione n. 267 del 12/03/2018 sono stati affidati 12 incarichi su 15 (85%), ai sensi dell'art. 36 del D.Lgs. 50/2016.",
    '80,00',
  ],
  [
    "L'URP ha risposto a 7.245 telefonate rispetto alle 6.900 dell'anno precedente, con una crescita del 15%.",
    '5,00',
  ],
  ['Sono stati accolti 186 bambini su 240 domande, pari al 87,5%.', '77,50'],
  ['La rassegna estiva ha registrato 8.750 presenze, il 30% in più rispetto alle 6.250 del 2017.', '40,00'],
  ["Gli alloggi assegnati sono stati 27 su un totale di 36 disponibili, ossia l'80%.", '75,00'],
  ['Le istanze on line sono passate da 1.150 a 2.530, con un incremento del 220%.', '120,00'],
  [
    "L'addebito diretto è stato scelto da 3.420 contribuenti, pari al 28% dei 19.000 iscritti a ruolo.",
    '18,00',
  ],
  [
    'Nel 2017 erano state rilasciate 84 autorizzazioni, nel 2018 ne sono state rilasciate 105, con una variazione di +20%.',
    '25,00',
  ],
  ['I pasti a domicilio sono stati 21.450 rispetto ai 19.500 del 2017 (+20 per cento).', '10,00'],
  ['Gli incidenti rilevati sono calati del 17,5 per cento: da 400 a 370.', '7,50'],
  ['Le richieste di contributo sono passate da 150 a 120, con un aumento del 20%.', '-20,00'],
  ['Gli abbonamenti al teatro sono aumentati da 1.320 a 1.188 (10%).', '-10,00'],
  [
    'Gli iscritti alla newsletter sono saliti da 12mila a 15mila, con un incremento del 40 per cento.',
    '25,00',
  ],
  [
    'I volontari del servizio civile sono passati da otto a dodici, con un incremento del trenta per cento.',
    '50,00',
  ],
  [
    "Le domande di bonus idrico sono state 264 nel 2018 e 220 nel 2017. L'incremento è stato del 44%.",
    '20,00',
  ],
];

/** Written after the check, to see how it does on sentences that it was not made with. */
export const laterRightSentences: readonly string[] = [
  'A fine anno risultano attive 3.815 utenze SPID, con una crescita del 27,2% sulle 3.000 dell’anno prima.',
  'Rispetto alle 1.600 sanzioni del 2017, nel 2018 ne sono state elevate 1.840 (+15%).',
  'Su 250 segnalazioni pervenute al servizio manutenzioni ne sono state chiuse 215, cioè l’86%.',
  'La percentuale di riscossione della TARI è migliorata, passando dall’82% all’85,5% (+3,5 punti).',
  'Il centro estivo ha accolto 412 bambini, 37 in più dei 375 dell’estate 2017, con un aumento di quasi il 10 per cento.',
  'Dei 1.200 questionari distribuiti ne sono tornati compilati 684, pari al 57%; il 92% degli utenti si dichiara soddisfatto.',
  'La spesa per il riscaldamento è calata di 38mila euro, da 412.000 a 374.000 euro (-9,2%).',
  'Il fondo ha finanziato 14 progetti per un importo da 2.500 a 10.000 euro ciascuno, con una copertura fino all’80% delle spese ammesse.',
  'Sono stati notificati 5.400 atti, di cui 1.890 (35%) a mezzo PEC e 3.510 (65%) con raccomandata.',
  'Il numero dei visitatori del museo è raddoppiato: erano 4.100 nel 2017, sono stati 8.200 nel 2018 (+100%).',
];

export const laterWrongSentences: readonly (readonly [string, string])[] = [
  [
    'A fine anno risultano attive 3.815 utenze SPID, con una crescita del 37,2% sulle 3.000 dell’anno prima.',
    '27,17',
  ],
  ['Rispetto alle 1.600 sanzioni del 2017, nel 2018 ne sono state elevate 1.840 (+13%).', '15,00'],
  ['Su 250 segnalazioni pervenute al servizio manutenzioni ne sono state chiuse 215, cioè il 96%.', '86,00'],
  [
    'La percentuale di riscossione della TARI è migliorata, passando dall’82% all’85,5% (+4,5 punti).',
    '3,50',
  ],
  ['Il centro estivo ha accolto 412 bambini, 47 in più rispetto ai 375 dell’estate 2017.', '37'],
  ['Dei 1.200 questionari distribuiti ne sono tornati compilati 684, pari al 67%.', '57,00'],
  ['La spesa per il riscaldamento è calata da 412.000 a 374.000 euro (-19,2%).', '9,22'],
  ['Sono stati notificati 5.400 atti, di cui 1.890 (25%) a mezzo PEC.', '35,00'],
  [
    'Il numero dei visitatori del museo è cresciuto: erano 4.100 nel 2017, sono stati 8.200 nel 2018 (+50%).',
    '100,00',
  ],
  ['L’incidenza dei ricorsi è scesa al 4% (36 ricorsi su 1.200 verbali).', '3,00'],
];
