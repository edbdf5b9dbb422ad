"""Family names frequent in Québec, of every origin, folded, with a hyphen between words.

Data: they only help to tell the order of two words that `given_names` does not tell.
"""

from exchange.cells.said import words

FAMILY = words(
    """
    abdi acosta adjei agbodjan aguilar ahmadi alaoui allaire allard almeida alvarez alves amegah
    amini amrani anderson ansari appiah arcand archambault arsenault asante asselin atangana aubin
    aucoin audet audette audy auger awashish ayari ayotte azar ba babin bah balde baribeau baril
    barrette barriault barry beauchamp beauchemin beauchesne beaudet beaudoin beaudry beaulieu
    beauregard bechard bedard begin begum bekele beland belanger belhadj belisle belkacem
    bellefleur bellemare belzile ben-salah benali benard benhaddou benjelloun benmoussa bennani
    bensalah benyahia bergeron berisha bernatchez bernier berrada berube bessette bianchi bibeau
    bilodeau bisson biya blackburn blais blanchette blouin bluteau boateng boily bois boissonneault
    boisvert boivin bolduc bondarenko bonin bonneau bordeleau bouazizi bouazza bouchard bouchareb
    boucher boudreau bouffard boukhris boulanger boulay boulianne boumediene bourassa bourdon
    bourgeois bourget bourque boutet boutin bouzid boyer boyko brassard brault breton briere
    brisson brochu brodeur brouillette brown brunet bui bujold bureau burke burns butler butt
    cadieux camara campbell campeau cantin caouette carbonneau cardenas cardin cardinal caron
    carpentier carrier carter carvalho castillo castonguay castro caya chaabane chabot chagnon
    chamberland champagne champoux charbonneau charest charette charland charron chartier chartrand
    chasse chaudhry chavez chen chenard cherif chevalier chevrier chiasson chilton cho choi
    choquette chouinard chowdhury chraibi cisse clark clarke claveau clermont cliche cloutier
    collin collins colombo comeau compaore comtois conde constantinescu contant conti cook cooper
    cormier correia corriveau cortes cossette costa cote coulibaly coulombe courchesne cournoyer
    couture cox crepeau crete croteau cruz cusson cyr cyrenne d-amours d-astous da-silva dagenais
    daigle dallaire daneau dang daoust davis de-luca de-silva decoste delgado dembele demers dery
    desai desautels desbiens deschamps deschatelets deschenes desgagne desgroseilliers desir
    desjardins deslandes deslauriers desmarais desrochers desroches desrosiers dessureault diab
    diagne diallo diarra diaz dieng dinh dion dionne diop diouf djoumessi do dore dorelus dorval
    dorvil dos-santos doucet doyon drapeau dridi drouin dube dubois ducharme dufort dufour dufresne
    dugas duguay duhaime dumas dumitru dumont duplessis dupont dupuis duquette durand durocher
    dutil duval dvorak edwards el-idrissi elidrissi ellis emond esposito essomba estime ethier
    eto-o evans exantus fafard falardeau fall fares farley fassi faucher favreau fawaz faye ferland
    fernandes ferrari ferreira filiatrault filion fillion fiset fisher flamand fleurimond fleury
    flores foisy fontaine forest forget fortier fortin foster fotso foucault fournier fradette
    francoeur frechette frigon gadbois gagne gagnon galarneau gallant gamache gao garant garcia
    gareau gariepy garneau garon gascon gaudreau gaudreault gauthier gebremedhin gelinas gendron
    genest ghanem ghani gharbi gheorghe gibson giguere gingras giraldo girard giroux gobeil godbout
    godin gomes gomez gonthier gonzalez gosselin goulet goyette grandmaison gratton gravel gray
    greco green grenier groleau grondin guay guerin guerrero guertin gueye guilbault guillemette
    guimond guo gupta gutierrez habimana haddad haile hakizimana hall hamdan hamdi hamel hamelin
    hamidi hamilton hammami hardy harris harvey hashemi he hebert hernandez herrera hersi hetu
    hijazi hill hinse hoang horvath hossain hosseini houde houle hoxha hu huang huard hudon hughes
    hunter huot hussain huynh idrissi ilunga imbeault ionescu islam ivanov iyer jackson jafari
    jalbert jang jaziri jean-baptiste jean-francois jean-louis jean-pierre jenkins jimenez jlassi
    jobin jodoin johnson johnston joly jones joshi joyal juneau jung jutras kabila kabongo kabore
    kaddour kalala kamga kane kang karam karimi kasongo kaur keita kenfack kennedy khalil khan
    khelifi khoury king kirouac kistabish knight kodjo koffi konan konate kone kouadio kouame
    kouassi kovacs kovalchuk kovalenko kowalski kravchenko kumar kuznetsov l-heureux labbe labelle
    laberge labonte labossiere labrecque labrie lacasse lacerte lachance lachapelle lacombe lacoste
    lacroix ladouceur laferriere laflamme lafleur lafontaine laforest lafortune laframboise
    lafrance lafreniere lagace lagueux lajeunesse lalancette laliberte lalonde lalumiere lam
    lamarche lamarre lambert lamontagne lamothe lamoureux lampron landreville landry langevin
    langlais langlois lanthier lapierre laplante lapointe laporte laprise larin larivee lariviere
    laroche larochelle larocque larose larouche larue lasalle latendresse latour latulippe
    laurendeau laurin lauzon lavallee laverdiere lavergne lavigne lavoie le lebeau lebel leblanc
    leboeuf lebrun leclair leclerc lecompte lecomte ledoux leduc lefebvre legare legault legendre
    leger lemay lemelin lemieux lemire lemoine lepage lepine leroux lesage lesperance lessard
    letourneau levac levasseur leveque levesque li lima lin liu lizotte loiselle londono lopez
    lortie luo lussier ly lynch ma macdonald mackay mackenzie macleod maheu mailhot mailloux
    mainville major makiese malenfant malouin maltais mansour mapachee marceau marchand marchildon
    marcotte marcoux marier marino marleau marois marquis marshall martel martineau martinez mason
    masse masson matei matte mayer mballa mbaye mbemba mbengue mbuyi mccarthy mcdonald mcgill
    mcgregor mcintosh mckenzie mebarki medina mehta mejia mejri melancon melnyk menage menard
    mendoza menon mensah mercier mercure messaoudi messier meunier meziane michaud milette miller
    millette mineau mitchell miville mohammadi moisan molina mollen mondesir monette monfette
    mongeau mongrain montpetit montreuil moore moradi morales moreau moreira morel morency moreno
    morin morinville morissette morneau morris morrison morrissette mousseau mowatt mukamana
    mukendi munoz munteanu murphy mutombo n-diaye n-guessan nadeau nadon nagy nair nassar naud
    nault ndayishimiye ndiaye ndoye neron newashish ngo ngono ngoy nguemo nguyen niang niyonzima
    nkurunziza nolin noori novak nowak nsengiyumva nunes nzuzi o-brien o-connor o-neil o-neill
    oliveira ortiz ospina ostiguy ottawa ottereyes ouattara ouazzani ouedraogo ouellet ouimet owusu
    pageau palmer papadopoulos papatie paquet paquette paquin paradis pare parent pariseau park
    parker patel patenaude patry patterson pelchat pellerin pelletier pepin pereira perera perez
    perras perrault perreau perreault perrier perron petiquay petit petrov pham phan phaneuf
    phillips philogene picard piche pierre-louis piette pigeon pilon pinard pineda plamondon plante
    plouffe plourde poirier poissant poisson poitras polson pomerleau popa popal popescu popov
    porter potvin poulain poulin pouliot prefontaine prevost price primeau prince proulx provencher
    provost quesnel quessy quevillon quinn quintero quirion quitich qureshi racicot racine rahimi
    rahman rahmani raiche rainville ramirez ramos rancourt rao ratte reddy reid restrepo reyes
    reynolds rezaei rheaume ribeiro ricci richardson richer riendeau ringuette riopel rioux rivard
    rivera riverin rivers rivest rivet roberge roberts robertson robichaud robidoux robillard
    robinson robitaille rochefort rochette rochon rodriguez rogers rojas romano romero rondeau
    rossi rostami rouleau rousse rousseau roussel rousselle roussy routhier roy ruel ruiz russo
    rusu saad sabourin saidi saint-amant saint-arnaud saint-denis saint-fleur saint-germain
    saint-hilaire saint-jean saint-laurent saint-louis saint-onge saint-pierre salameh salazar
    sanchez sanogo sansregret santerre santos sarkis sarr sasseville sato sauvageau sauve savard
    savoie sawadogo scott seck seguin sene senecal senechal servant sevigny shah shamas sharifi
    sharma shaw shehu sheikh shevchenko shevchuk shirazi sicard siddiqui sidibe sigouin silva
    simard simoneau simpson singh sirois sissoko slimani smith soucy souza sow stevens stewart
    stoica stone stpierre suarez sullivan sun suzuki svoboda sy szabo tabet taillefer takahashi
    talbot tall tanaka tanguay tardif taylor tazi tchamba tchoupo teasdale tehrani teixeira tellier
    terrien tesfaye tessier tetreault theberge thellend theriault therrien thiam thibodeau
    thiffault thivierge thompson thouin tkachenko torres touati touchette toupin toure tourigny
    tousignant toussaint trabelsi trahan tran traore tremblay trepanier trinh trottier truchon
    trudel truong tshibanda turbide turcotte turgeon turmel turner uddin uwimana vachon
    vadeboncoeur vaillancourt valencia valiquette vallee vallieres vanier vargas vasquez vazquez
    veillette veilleux venne verma vermette verreault verville vezina viau vigneault villemure
    villeneuve vincelette vo volkov vollant voyer wade walker wang wapachee ward wardak warsame
    watanabe watson webb wells white williams wilson wisniewski wood woods wright wu xu yahiaoui
    yamamoto yang yao yergeau yoon young zapata zerrouki zhang zhao zhou zhu ziani zidane zongo
    """
)
