"""Given names borne in Québec, by people of every origin: folded, the hyphenated by their parts.

Data: a name that is missing only makes the order of a name doubtful; add it. `AMBIGUOUS` are
those that are common family names too, and do not tell the order.
"""

from exchange.cells.said import words

GIVEN = words(
    """
    aaron abba abbas abdallah abdel abdelaziz abdelhak abdelkader abdelkarim abdellah abdellatif
    abdelmalek abdelrahman abderrahim abderrahmane abdi abdou abdoul abdoulaye abdourahmane abdul
    abdulaziz abdullah abdullahi abel abena abiba abigail abla aboubacar abraham achille achraf ada
    adam adama adel adelaide adele adelie adeline adil adjoa adnan adolphe adrian adriana adriano
    adrien adrienne afaf affoue afonso agathe agnes agnieszka ahlam ahmad ahmed ahmet aicha aida
    aidan aidara aiden aiko aimable aime aimee aisha aissa aissata aissatou aissetou akash akiko
    akim akinwale akram akua alaa alain alan alana alassane alastair alban albert alberte albertine
    alberto alec alejandra alejandro aleksandar aleksander aleksandra alessandra alessandro alex
    alexa alexandra alexandre alexandrine alexia alexis alfonso alfred alfredo ali alia alice
    alicia alida alienor alina aline alioune alisher alison alix alizee allan allen allison
    alphonse alvaro alvin alya alyson alyssa ama amadou amal amalia aman amanda amandine amar amara
    amath amaury amber ambre ambroise amel amelia amelie amer amina aminata aminatou amine amir
    amira amit amma amna amr amy ana anabelle anais anand anas anastasia anastasiya anatole anca
    andre andrea andree andreea andrei andrej andres andrew andriy andrzej andy aneta ange angela
    angele angelina angeline angelique angelo angus anh anick anik anil anisa anissa anita anja
    anjali ankit ann anna annabelle anne annette annick annie anny anouar anouk anselme anthony
    antoine antoinette anton antonella antonia antonin antonio anwar apinya apolline april aram
    arash arav aref aria ariane arianne arielle arif aristide arjun arlene arlette arman armand
    armande armando armelle armen arnaud arnel arnold arsene arta artem arthur artur arturo aruna
    arwa asad asha ashley ashok ashraf ashton asif asma asmaa assa assane assia assiatou assita
    astan astou astrid aszya atef athanase atiq aubert aude audree audrey auguste augustin
    augustine aurele aurelie aurelien aurore austin awa awad awatif axel axelle aya ayaan ayaka
    ayan aye ayesha ayman aymen aymeric ayoub ayse aysel aysha ayumi aziz aziza azzedine baba
    babacar babak badr badreddine bahram bakary balkissa bao baptiste baraka barbara barbora
    barnabe barry bashar bashir basile basma bassam bastien bayo beata beatrice becky behrouz
    bekele belen belkacem ben benedict benedicte benito benjamin benoit benoite berenice bernadette
    bernadine bernard bernice berta berthe bertrand beth betty beverley beverly bhavna bianca bich
    bijan bilal bill billy binh binta bintou birame bisi blair blaise blake blanche bo bob bogdan
    bojan bonnie boris boubacar boubou bouchra boukar boutros brad bradley brahim brandon brandy
    branislav branko brenda brent brett brian brice bridget brigitte brooke bruce bruno bryan
    buddhika bui caitlin caleb calvin cameron camil camile camille candice candide carine carl
    carla carlo carlos carlota carmelle carmen carol carolane carolanne carole carolina caroline
    carolyn carolyne carrie carson cassandra catalina catarina catherine cathy cecile cecilia
    cecilio cedric cedrick celeste celestin celestina celia celine celso celyne cesar chad chadi
    chafik chaima chandra chanel chantal chantale charlene charles charlie charline charlotte
    charly chau cheick cheikh cheikhou chelsea chems chen cherif cheryl chester chi chiara chidi
    chinedu chinwe chloe chris christel christelle christian christiane christianne christie
    christina christine christophe christopher christos christy cindy ciprian claire clairette
    clara clarence clarisse claude claudel claudette claudia claudiane claudie claudine claudio
    clayton clea clelia clemence clement clementine cliff clifford clinton clothilde clotilde
    clovis cody colette colin colleen colombe concepcion connor conrad constance constant
    constantin consuelo cora coralie corentin corine corinne cornelia cory cosmin courtney craig
    cristian cristiana cristina cristobal crystal cuong curtis cyndie cynthia cyprien cyril cyrille
    cyrine cyrus daisuke daisy dalal dale dalia daljit damian damien damir dan dana danick daniel
    daniela daniele danielle danijela danika danilo danny dany daouda daphne daphnee dara dario
    dariusz darko darlene darren darryl dave david davide daw dawit dawn dean debbie deborah debra
    deepa deepak dejan delfina delphine delphis demba denis denise dennis deo derek desire desiree
    desta deyanira dhruv diana diane dianne diarra didier diego dieudonne dieula dieuseul dieynaba
    dilip dillon dilnoza dimitri dina dinara dinesh dino djamel djamila djeneba djibril dmitri
    dmitry dolores domenico dominic dominik dominika dominique don donald donat donatella dong
    donna dora doreen dorian doriane dorin doris dorota dorothee dorothy doug douglas dragan
    dragana drew driss duc duncan dung duong dustin duy dwayne dylan earl eddy edeline edgar edith
    edmond edmonde edmund edna edouard edson eduardo edward edwidge edwin efrain efua eileen
    ekaterina elaine elba elchin eleanor elena eleni eleonore elhadj elham eliana eliane elias elie
    eliette elina eliot eliott elisa elisabeth elise eliza elizabeth ella ellen ellie elliot
    elliott eloi eloise eloy elsa elvira elvis elysabeth elyse elzbieta elzear emad emanuel
    emanuelle emeka emeline emeric emerick emery emile emilia emiliano emilie emilien emilienne
    emilio emily emin emir emma emmanuel emmanuelle emmy emre emy enrique enzo erdem eric erica
    erick ericka erik erika erin ermias ernest ernestine ernesto erwan esma esmail esmeralda
    esperanza esteban estefania estela estelle esther ethan etienne eugene eugenia eugenie eugenio
    eunice euphrasie eva evan evangeline eve evelyn evelyne evens evgeny ewa ezequiel fabian
    fabiana fabien fabienne fabio fabiola fabrice fabrizio fadi fadia fadila fadoua fahad fahd
    fahim faisal faith faiza fanie fanny fanta farah farahnaz fares farhad farid farida faris
    farouk farzana fathi fatiha fatima fatimata fatimatou fatma fatmata fatou fatoumata faustine
    faustino fawzi faycal federica federico felicien felicite felix feng ferdi ferdinand fereshteh
    fernand fernanda fernande fernando fidel fidele fidelia filip filipe filomena fiona fiorella
    firmin flavie flavien fleur fleurette flora florence florencia florent florian florin florine
    fode fouad foued fouzia france frances francesca franceska francine francis francisco franck
    franco francois francoise francyne frank franklin frantz frantzy franz fraser fred frederic
    frederick frederik frederike frederique fritz fritzner fumiko gabriel gabriela gabriele
    gabriella gabrielle gaby gael gaelle gaetan gaetane gail ganna gareth garry gary gaspard gaston
    gatien gavin gayle gebre gemma genevieve geoff geoffrey geoffroy george georges georgette
    georgi georgina gerald geraldine gerard gerardo germain germaine gerry gertrude gervais
    getachew ghada ghania ghassan gheorghe ghislain ghislaine ghita ghyslain ghyslaine giacomo
    gianni gilbert gilberte gilles gillian gina ginette gino giorgio giovanna giovanni girma gisele
    giulia giuseppe gladys glen glenda glenn gloria gonzalo goran gordon govind grace gracia graham
    grant grazia greg gregoire gregory greta grzegorz guadalupe guerda guerlande guerline guerlyne
    guillaume guillermo gulnara gulsum gurpreet gustave gustavo guy guylain guylaine guzel gwen
    gwenael gwenaelle gwendoline habib habiba habiboulaye hacene hadi hadia hadja hadjer hadrien
    hafid hafida hafsa hafsatou hai haider haifa hailey haitham hajar hakan hakim hakima hala halil
    halima halimatou hamadi hamadou hamed hamid hamida hamidou hamza han hana hanan hanane hang
    hani hania hanifa hanna hannah hannan hao haoua haris harjit harold harouna harriet harry
    haruka harvey hasan hashim hasna hasnaa hassan hassane hassiba hatem hatice hawa hayat haydar
    hayden hayley hazel heather hector hedi hedwige heena heidi heitor helen helena helene heloise
    henri henriette henrique henry henryk herbert hermela hernan herve hessam hicham hichem hieu
    hilaire hilary hilda hind hira hiroshi hoa hoang hocine hoda holly homayoun hong honore
    honorine hooman hope horace hortense hossam hossein houda houria houssam houssem howard hua
    hubert huda hugo hugolin hugues huguette hui humberto hung hunter huong hussain hussein huy
    huyen ian ianik iba ibrahim ibrahima ibtissem ichrak ida idir idriss idrissa ifeoma ignace igor
    ihab ihor ikram ilan ilaria ildiko ilham ilhem ilias ilir ilker ilona ilyas ilyes imad iman
    imane imed imen imran ina inaam inas indira indra ines ingrid inna ioana ion ionut iqbal irena
    irene irenee irfan irina iris irma irwin isaac isabel isabella isabelle isaie isha ishaq isiaka
    isidore isidro islam ismael ismahan ismail ismaila ismat israa israel issa issam issiaka issouf
    iva ivan ivana ivanhoe ivanka ivelina iveta ivo ivy iwona iyad izabela jacek jacinthe jack
    jackie jacob jacqueline jacques jacqui jacynthe jad jade jaime jake jakub jalal jalil jamal
    jamel james jamie jamila jan jana jane janelle janet janice janick janie janik janine janique
    janusz jany jared jaroslav jasmin jasmina jasmine jason jasper jatin javad javed javier jawad
    jay jayden jean jeanne jeannette jeannie jeannine jeannot jeanty jeff jeffrey jelena jennifer
    jenny jeremi jeremiah jeremie jeremy jerome jerry jerzy jesica jesse jessica jessie jessy jesus
    jhonny jill jim jimmy jing jiri jo joachim joan joane joanie joanna joanne joannie joany joao
    joaquin joce jocelyn jocelyne jodi jody joe joel joelle joey johane johann johanne john johnny
    jolanta jolene joliane jolyane jonas jonathan joran jordan jordane jorge josaphat jose josee
    josefa josefina joselito joseph josephine josette joshua josiane josianne josip joslin josue
    joud jovana joy joyce juan jude judith judy jules julia julian juliana julie julien julienne
    juliette julio juma jun june jung junior justin justine jyoti kadiatou kadidia kadija kadir
    kadja kais kaisar kaleb kalilou kamal kamala kamel kamil kamila kanwal kaoutar karamba karan
    karel karelle karen karim karima karin karina karine karl karol karolane karolann karolina
    karolyne kasia kasper katarina katarzyna kate katelyn kateri katerine katherine kathia kathleen
    kathryn kathy katia katie katrina katrine katy katya kaveh kavita kawtar kay kazimierz kazuko
    keiko keita keith kelly kelsey kemal ken kenji kenneth kenny kenza kerline kerri kerry ketly
    kettly kevin khadidiatou khadidja khadija khadim khady khaled khalid khalifa khalil khanh khoa
    khuong kieran kim kimberly kinga kiran kirk kirsten koffi kofi kokou komla konstantin koralie
    kosta kouadio kouame krishna krista kristel kristen kristin kristina krystyna krzysztof kumar
    kurt kwabena kwame kwasi kyla kyle laetitia lahcen laila lalla lambert lamia lamine lan lana
    lance lanre lara larbi larisa larissa larry lassana latif latifa laura laurance laure laureanne
    laurelie lauren laurence laurent laurette lauriane laurianne laurie laurier laverne lawrence
    layal layla laziza lea leah leandre leanne lech lee leigh leila leilani lena lenka leo leon
    leona leonard leonardo leonce leonel leonie leonne leontine leopold leroy lesley leslie lester
    leticia lewis leyla li liam liane lidia lien lila lili lilia liliana liliane lilianne lillia
    lillian lilou lily lilyane lin lina linda lindsay lindsey line ling linh lionel lisa lisanne
    lise lisette livia liviu liza ljubica lloyd lobna loc logan loic lois loraine loretta lorna
    lorraine lou louay loubna louis louisa louise louisette louka lourdes lovely lua lubna luc luca
    lucas luce lucette lucia luciana luciano lucie lucien lucienne lucija lucille lucy ludger
    ludmila ludovic luigi luis luisa luiz luka lukas luke luna lunise luz ly lya lyanne lydia lydie
    lyes lyette lyna lynda lyne lynette lynn lynne lysanne lyse lyson lyudmila mabel macire
    mackenson macoumba maddie madeleine madina madjid mael maelle maeva magali magalie magda
    magdalena maggie maha mahamadou mahamat maher mahmood mahmoud mahsa mai maika maimouna maissa
    maite maja majd majda majid majorie makan makenson makiko makram malak malcolm malek malgorzata
    malia malick malik malika malo malorie malou mamadi mamadou mamadouba maman mame mamoudou manal
    manel manish manjit manju manolo manon mansour manuel manuela manuelle mara marc marcel marcela
    marcelin marceline marcelle marcellin marcelo marcia marcin marco marcus marek margaret
    margarita margaux margot marguerite maria mariam mariama mariamu marian mariana mariane
    marianna marianne mariannick mariano mariatou maribel maricel marie marielle mariette marija
    marika mariline marilou marilyn marilyne marin marina marinela mario marion mariosa marisa
    marise marisol marius mariusz mariya marjolaine marjorie marjory mark marko marla marlene
    marlon marouane marsha marshall marta martha marthe martial martin martina martine marvin marwa
    marwan mary maryam maryann maryanne maryem maryeve maryjo marylene marylin maryline marylou
    maryna maryse marzena masako masha masood mateo mateusz mathew mathias mathieu mathilda
    mathilde mathis mathurin matias matilda matis matt mattea matteo matthew matthias matthieu
    matthis maud maude maureen maurice mauricette mauricio mauro mavis max maxence maxim maxime
    maximilien maximo maya mayada maysa mbarka mbaye mebarka medhat meera megan megane meghan mehdi
    mehmet mehrdad mei meimouna mekki melanie melek melina melinda melisa melisande melissa melodie
    melody meltem melvin mercedes mercy meredith merick meriem mervat meryem mesfin messaoud
    messaouda mia michael michaela michaelle michal michel michele micheline michelle mickael
    miguel mihaela mihai mihail mika mikael mikaela mike mikel mikhail mila milan mildred milena
    miles milica milo milos mimoun mina mindy ming minh minoo mira mircea mireille mirela miriam
    mirjana mirko mirlande miroslav miroslava misael mitch mitchell mitra moctar modeste modou
    mohamad mohamed mohammad mohammed mohamud mohand mohit mohsen moira moise moktar molly momar
    mona monia monica monik monika monique monir monty mor morgan morgane moriba mory mostafa
    mouhamadou mouna mounia mounir mourad moussa moustafa moustapha muhammad mukesh muna munira
    murat muriel murielle murray musa mustafa mustapha myint myka mylaine mylene myles myra myriam
    myrlande myrna myrtha myung nabil nabila nada nadeem nadege nadeige nadejda nader nadezhda
    nadia nadine nadir nadira nadja nafissa nafissatou nahed nahid nahla naima najat najib najla
    najwa nam namrata nan nana nancie nancy nanette naoki naomi naomie naoual naouel napoleon
    narcisse narges nariman narine nasim nasima nasir nasrin nasser nassim nassima natacha natalia
    natalie nataliia natalya natascha natasha nate nathael nathalie nathan nathanael nathaniel
    naveed navid nawal nawel nazanin nazar nazim ndeye neda neelam neha neil nellie nelly nelson
    nenad nermin nesrine nestor neven nga ngan ngoc ngozi nguyet nha nhan nhung niamh nicholas nick
    nickolas nicol nicola nicolae nicolas nicole nidal nidhi nigel nihal nihed nikita nikola
    nikolai nikolas nikolay nikos nilufar nimo nina ning nino niraj nisha nisrine nizar noa noah
    nobuko noe noel noelie noella noelle noemie noha nok nolan noor nora norah norbert noreddine
    noreen noriko norma norman normand normande nour noura noureddine nourhan nurul obinna octave
    octavie odette odile odilon oksana ola oleg oleh oleksandr oleksandra olena olesya olga olha
    olive oliver olivia olivier oluwaseun omar omer omid onesime ophelie ora oriane orlando ornella
    osama oscar osman osvaldo oswald othmane ouafa ouarda oumar oumarou oumou ousmane oussama
    ousseynou ovide owen pablo pacifique padma paige paloma pamela pankaj paola paolo papa pape
    parisa parvin pascal pascale pascaline patrice patricia patrick patrizia patrycja patsy patti
    paul paula paule paulette paulin pauline pavel pavlo pawel pearl pedro peggy penda penelope
    penny perla perrine perry peter petra phil philibert philip philippa philippe phillip philomene
    phoebe phuc phuong phyllis pier pierre pierrette pierrot pilar ping piotr placide polly poonam
    prabha pradeep prakash pranav prasad preeti prem preston prisca priscila priscilla priya
    prosper prudence przemyslaw qasim qi qing quan quang quentin quinn quoc quynh rabah rabia rabih
    rachad rachael rachel rachelle rachid rachida rada radha radia radmila radoslav radu rafael
    rafaela rafal rafik raghad rahim rahma rahul raimundo raisa raj raja rajae rajesh rajiv rakesh
    ralph raluca rama ramadan ramatou ramatoulaye ramesh rami ramin ramiro ramon ramona ramzi rana
    randall randy rania ranjit raoul raphael raphaela raphaelle rasha rasheed rashid raul ravi
    rawan ray raymond raymonde raza razan real reanne rebecca reda reem reena regan regent regina
    reginald regine regis reham rehana reina rejean rejeanne rekha remi remy renald renata renato
    renaud rene renee renelle reynald reynaldo reza rhonda riad ricardo riccardo richard rick ricky
    rida riley rim rima rita ritu rizwan rob robbie robert roberta robertas roberte roberto robin
    robyn roch rocio rodica rodney rodolfo rodolphe rodrigo rodrigue rogelio roger rohan rohit
    rokaya rokhaya roksana rola roland rolande rolando romain roman romane romeo romina romuald
    romulo romy ron ronald rory rosa rosaire rosalba rosalie rosalinde rosaline rosana rosanna
    rosanne rosario rosaura rose roseline roselyne rosemarie rosemary rosemonde rosie rosita ross
    roula roumaissa roxan roxane roxanne roy roya roza ruben ruby rui ruslan russell rute ruth ryan
    ryszard saad saba sabah saber sabiha sabine sabri sabrina sabrine sabryna sacha sadia sadio
    safa saffiatou safia safiatou safwan sahar said saida saidou saif saifeddine sakina salah salam
    saleh salem salha salif salifou salih salim salima salimata saliou sallam sally salma salman
    salome salomon salou salvador salvatore sam samah samantha samar samba sameer sameh samer samia
    samih samir samira sammy samson samuel samuelle sana sanaa sandeep sandra sandrine sandy sanela
    sanja sanjay santiago santosh sara sarah sarita sarra sasa sasha saskia satoshi saul savita
    sawsan sayed scott sean sebastian sebastien seble sebnem seckou sedra selam selim selin selma
    semia senad senthil seo septime serafin seraphine serdar serge sergei sergio sergiu serhii
    serigne setareh seth sevda severine severino seydou seyed seynabou shadi shahid shahin shahnaz
    shahram shaima shakil shan shana shane shanel shankar shannon shanti sharif sharmila sharon
    shaun shawn shawna sheikh sheila shelby sheldon shelley shereen sherri sherry shi shilpa shirin
    shirley shiva shivani shu shweta siaka sidi sidney sidonie sidy siegfried siham sihem silvana
    silvia silvie silvio sima simeon simon simona simone simonetta sina sinan sirin sirine siti
    sixte slavica slawomir slimane slobodan smail snezana soad sofia sofiane solange soledad solene
    solenne solomon somaya son sonal song sonia sonya sophat sophia sophie soraya souad soufiane
    souha souhaila souleiman souleymane soumaya soumia spencer stacey stacy stan stanislav
    stanislaw stanley stefan stefania stefano stefka stela stella stephan stephane stephanie
    stephen sterenn steve steven stewart stoyan stuart subhash sudha sue sufian sukhdeep suleiman
    sultan suman sumaya sundar sunil sunita suong suresh surya susan sushil suzana suzanne suzette
    suzie suzy svetlana swati sybille sydney syed sylla sylvain sylvaine sylvestre sylvette
    sylviane sylvianne sylvie tadeusz taha tahar taher tahira taieb takashi takoua talal talia tam
    tamar tamara tamer tammy tania tanja tanner tanya tao tara tarek tarik tariq tatiana tatjana
    tatyana tayeb taylor ted teddy tekle teo teodor teodora teresa teresita terry tesfaye thabo
    thaddee thais thalie thanh thao thapelo thea theo theodora theodore theophile theresa therese
    thibault thibaut thien thierno thierry thinh tho thoa thomas thomasz thu thuan thuong thuy
    tiago tidiane tiffany tihana tijana tim timothe timothee timothy tin tina toan tobie toby todd
    tom tomas tomasz tommy tomoko toni tony tracey tracy tran trang travis trevor tri trinh tristan
    troy trung tsegaye tu tuan tulay tung tuyen tuyet tyler ugo ugur ulric ulysse uma umar umberto
    umut upendra urbain ursule usha usman uyen vahid valentin valentina valentine valentyna valere
    valeri valeria valerie valeriu valeriya valery valon vanda vanessa vania vasile vasiliki vasyl
    venkat vera vernon veronica veronick veronik veronika veronique vesna vianney vicente vicki
    vickie vicky victoire victor victoria victorien vida viet vijay vikram viktor viktoria
    viktoriia vilma vincent vincenzo vinh vinod violaine violeta violette viorel virgil virgile
    virginia virginie vishal vita vitalii vito vivek vivian viviane vivianne vivienne vjosa
    vladimir vladimira vladislav vlado volodymyr vu wade wael wafa wahiba wahid waldemar waleed
    walid walter wanda warren wassila wassim wayne wei wen wendell wendy wesley widad wided widlyne
    wiem wieslaw wilbrod wilfrid wilhelmine will william willie willy wilma wilner wilnise wilson
    winston wisly wissam wojciech wolde xavier xenia xia xiao ximena xin xu xuan yacine yacouba
    yael yahya yakov yamina yan yana yanet yang yanick yanik yann yannick yannik yannis yao yara
    yaroslav yasemin yasin yasir yasmeen yasmin yasmina yasmine yasser yassin yassine yaw yaya
    yazan yazid yehia yelena yesenia yi yijun ying yoan yoann yohan yohann yoko yolaine yolanda
    yolande yonas yong yordan yosef yoshiko youcef younes youness younous youri yousra youssef
    youssou youssouf yu yuan yue yuki yuko yulia yuliia yumi yuri yuriy yusuf yvan yve yves yvette
    yvon yvonne yvrose zach zacharie zachary zahia zahir zahra zaid zaina zainab zaineb zaira
    zakaria zakia zana zara zarina zbigniew zeina zeinab zeineb zelia zena zenab zephir zephirin
    zeyad zeynep zhan zhen zheng zhi zhora ziad zied zina zineb zinedine zita zlata zoe zoelie
    zofia zohra zohreh zoltan zoran zoubida zouhair zoulikha zoya zuzana zvonimir
    """
)

AMBIGUOUS = words(
    """
    abdallah abdi abel abraham adam ahmed alain albert alexandre alexis ali allen ambroise andre
    antoine armand arnaud arsene arthur aubert auguste augustin aziz baptiste barnabe barry basile
    bastien bekele belkacem benjamin benoit bernard bertrand blair blaise blanche bruno bui
    celestin charles chen cherif christian claude clement colin conrad constant constantin daniel
    david denis dennis desire diarra dominique douglas duong edouard elias elie eloi etienne eugene
    fabien fares felix fernando fidele flora florent francis francois franklin fraser gabriel
    gaspard gaston george georges gerald gerard germain gervais gheorghe gilbert gilles gordon
    graham grant gregoire guillaume guy habib hamid han harvey hassan hassane henri henry herve
    hilaire hoang honore howard hubert hugues hunter hussain hussein ibrahim isaac islam jacob
    jacques james jean jerome joachim jordan joseph joy jules julien jung keita kelly khalil koffi
    kouadio kouame kumar lambert larbi laurent laurier lee leon leonard leslie lewis li lin lionel
    louis luc lucas luis ly malik malo mansour marc marcel marcelin marceline marcellin mark
    marshall martial martin mathieu maurice max maxime mbaye michel mitchell mohamed moise morgan
    moussa murray nasser nathan nelson nicol nicolas noel norman normand olivier omar oscar osman
    owen pascal paul paulin perry peter philibert philippe pierre prosper quinn raoul raphael
    raymond real regis remi remy renaud rene richard robert robin roch rodrigue roger roland romain
    ross roy russell ryan saad said saleh salem samson samuel saul scott serge sheikh simeon simon
    song spencer stan stewart sylla sylvain sylvestre taylor tesfaye theodore thibault thibaut
    thierry thomas timothee tran trinh urbain valentin valere victor vincent vu wade walter warren
    wilfrid william wilson xavier xu yang yao yvon zacharie
    """
)
