package org.rapporteur.loader.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Actor;

/** One sentence a row, and the actors that it mentions. */
class ActorReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # --- names of the vocabulary and their capitals
          We ask them to join us and Who knows when.                        |
          The US and WHO met.                                               | US=United States; WHO=World Health Organization
          INDONESIA AND FIJI SIGN FISHERIES PACT                            | INDONESIA=Indonesia; FIJI=Fiji
          TELL US MORE ABOUT THE PLAN                                       |
          It may rain in May, said the farmers.                             |
          # --- names of things that do not act
          The Indian Ocean and the South China Sea are busy.                |
          It was printed in the Washington Post and the Jakarta Post.       |
          Tensions in the Taiwan Strait and the Korean Peninsula rose.      |
          He lives in New Mexico and studied at Georgia Tech.               |
          The Paris Agreement and the Monroe Doctrine were compared.        |
          They met on the margins of the Munich Cyber Dialogue.             |
          Fishing in the Gulf of Guinea and the Bay of Bengal declined.     |
          The Taiwan Relations Act was quoted.                              |
          The Sweden-Finland defence treaty was quoted.                     | Sweden=Sweden; Finland=Finland
          In Georgia, Arizona and Michigan, voters turned out.              |
          In Georgia and Armenia, voters turned out.                        | Georgia=Georgia; Armenia=Armenia
          The River Jordan is narrow and Jordan Petersen wrote on it.       | Jordan Petersen=Jordan Petersen
          # --- offices and owned bodies
          The Secretary of Agriculture should publish the list.             | Secretary of Agriculture=Secretary of Agriculture
          The Minister of Kenya said that the port was full.                | Kenya=Kenya
          She wrote to the Secretary of the club.                           |
          He asked that the Public Defender's Office be funded.             | Public Defender's Office=Public Defender's Office
          The Farmers' Union of Wales replied.                              | Farmers' Union of Wales=Farmers' Union of Wales
          # --- forms behind the name
          Peru and Iran (Islamic Republic of) abstained.                    | Peru=Peru; Iran (Islamic Republic of)=Iran
          The city of Chile (Valdivia) was flooded, and Chile acted.        | Chile=Chile; Chile=Chile
          # --- capitals
          They met in Nairobi and flew to Kampala.                          |
          Nairobi's concern is the port.                                    | Nairobi=Kenya
          Nairobi could lose the port.                                      | Nairobi=Kenya
          An accord between Bogotá and Caracas is near.                     | Bogotá=Colombia; Caracas=Venezuela
          The sanctions hurt relations with Minsk.                          | Minsk=Belarus
          For Astana, the canal matters most.                               | Astana=Kazakhstan
          The Geneva talks were adjourned.                                  |
          ASTANA, 4 May – The ministers signed.                             |
          She taught in Oslo, Norway, for years.                            |
          The Tashkent region is dry.                                       |
          Warsaw and Vilnius have asked for more troops.                    | Warsaw=Poland; Vilnius=Lithuania
          Delegates urged Khartoum to open the road.                        | Khartoum=Sudan
          Some in Lima say no, and they looked to Quito.                    | Lima=Peru; Quito=Ecuador
          Pressure from Bamako grew.                                        | Bamako=Mali
          She asked that Harare and Lusaka refrain from levies.             | Harare=Zimbabwe; Lusaka=Zambia
          It is for Hanoi and Vientiane to open the locks.                  | Hanoi=Vietnam; Vientiane=Laos
          Ministers want Dhaka to pay.                                      | Dhaka=Bangladesh
          Amman, in her opinion, should wait.                               | Amman=Jordan
          The Manila government closed the port.                            | Manila government=Philippines
          It was read in Oslo, Riga and Vilnius as a threat.                | Oslo=Norway; Riga=Latvia; Vilnius=Lithuania
          Officials in Canberra were silent, hotels in Canberra full.       | Canberra=Australia
          She asked the Ministry to reply before the House rose.            | Ministry=Ministry; House=House
          The U.S. Senate waited, for the House had passed the bill.        | U.S. Senate=U.S. Senate; House=U.S. House of Representatives
          They flew to Dhaka to sign.                                       |
          Amman, in the Jordanian highlands, is cold.                       |
          They study the Middle East and North Africa region.               |
          # --- demonyms
          Peruvian miners and Bolivian traders protested.                   |
          The Peruvian government closed the mine.                          | Peruvian government=Peru
          Talks with the Kenyan authorities continue.                       | Kenyan authorities=Kenya
          The Government of Tuvalu replied.                                 | Government of Tuvalu=Tuvalu
          The Danish delegation and the Icelandic side agreed.              | Danish delegation=Denmark; Icelandic side=Iceland
          The Danes count ships and the chair spoke with the Chileans.      | Danes=Denmark; Chileans=Chile
          The Danes Bridge was closed.                                      |
          # --- states that are no more than places
          The pact was signed in Peru, and trawlers fish off Ghana and Togo. |
          The pact was signed in Peru. Peru will ratify it.                 | Peru=Peru; Peru=Peru
          A loan of US$40 million was agreed.                               |
          WHO BUILDS THE FERRY                                              |
          Valdivia, Chile, 5 May 2011                                       |
          They met in Valdivia, Chile.                                      |
          # --- who made the text
          Interview by Jana Brandt.                                         |
          Compiled by Omar Haddad, Delta Institute                          |
          # --- groupings and regions
          They travelled across Southeast Asia.                             |
          Ties with Southeast Asia and Africa matter.                       | Southeast Asia=Southeast Asia; Africa=Africa
          The India-Brazil-South Africa trilateral met again.               | India-Brazil-South Africa trilateral=*
          # --- bodies
          It was convened by the Delta Institute with the support of the Lindt Foundation. |
          It was convened by the Delta Institute. The Delta Institute objected. | Delta Institute=*; Delta Institute=*
          Parliament has agreed.                                            | Parliament=*
          A senior Trade Ministry official agreed.                          | Trade Ministry=*
          The Third Army stands there.                                      | Third Army=*
          The Foreign Office would agree.                                   | Foreign Office=*
          Brussels itself has agreed.                                       | Brussels=European Union
          North Korea and South Korea met. The North walked out.            | North Korea=North Korea; South Korea=South Korea; North=North Korea
          The Lakeside Water Board replied. The Board lacks a boat.         | Lakeside Water Board=*; Board=*
          The European Union replied and the Commission agreed.             | European Union=European Union; Commission=European Commission
          The Zander and Perch Board replied.                               | Zander and Perch Board=*
          The National Zander and Perch Board replied.                      | National Zander and Perch Board=*
          Aldo Zander and Perch Board replied.                              | Aldo Zander=Aldo Zander; Perch Board=*
          The Commission met.                                               | Commission=Commission
          The commission met, and so did a Commission of three.             |
          The Fund must lend, and the World Bank with it.                   | Fund=International Monetary Fund; World Bank=World Bank
          The Fund must pay for the well.                                   | Fund=Fund
          In May 1975 the Nine agreed.                                      | Nine=European Community
          In May 2015 the Nine agreed.                                      |
          NATO met, for the Alliance is worried.                            | NATO=NATO; Alliance=NATO
          Chad and Mali met, for the Alliance is worried.                   | Chad=Chad; Mali=Mali
          In May 1984 the United States hesitated, and the Administration fell silent. | United States=United States; Administration=Reagan administration
          In May 1984 Peru hesitated, and the Administration fell silent.   | Peru=Peru
          Brussels has asked for time.                                      | Brussels=European Union
          They met in Brussels.                                             |
          The Harbour Initiative has asked for ships.                       | Harbour Initiative=*
          She read of the Harbour Initiative yesterday.                     |
          The floor went to Ana Ruiz (Harbour Watch Research).              | Ana Ruiz=Ana Ruiz; Harbour Watch Research=*
          The floor went to Ana Ruiz (Lismore North).                       | Ana Ruiz=Ana Ruiz
          Mr. Otieno of the Lakeside Tea Growers agreed.                    | Mr. Otieno=Otieno; Lakeside Tea Growers=*
          The Treasury have agreed to pay.                                  | Treasury=*
          In 1960 delegates of N.A.T.O. met.                                | N.A.T.O.=*
          The ASEAN Secretariat replied.                                    | ASEAN Secretariat=*
          The Embassy in Lusaka wrote.                                      | Embassy in Lusaka=*
          The Kenya Ports Authority raised its fees.                        | Kenya Ports Authority=*
          The Norwegian Ministry of Trade, Industry and Fisheries agreed.   | Norwegian Ministry of Trade, Industry and Fisheries=*
          Staff of the Tanzania Breweries Ltd. struck.                      | Tanzania Breweries Ltd.=*
          She studied at the University of Nairobi and at Makerere University. | University of Nairobi=*; Makerere University=Makerere University
          The Pacific Coral Research Institute (PCRI) spoke. PCRI warned of heat. | Pacific Coral Research Institute=*; PCRI=*; PCRI=*
          The Institute for Peace & Diplomacy met Members of the Parliament of Malta and Chairman of the Board. | Institute for Peace & Diplomacy=*; Parliament of Malta=*
          The Kiel Regatta Commission and the Ministry of Health of Malawi replied. | Kiel Regatta Commission=*; Ministry of Health of Malawi=*
          """)
  void mentions(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # --- persons
          NAM Seo-jin chaired. Dr. NAM thanked all.                         | NAM Seo-jin=Nam Seo-jin; Dr. NAM=Nam Seo-jin
          # --- addressed by the name that stands first, which nobody else's does
          Professor Ichinose Fumiko spoke. Professor Ichinose left.         | Professor Ichinose Fumiko=Ichinose Fumiko; Professor Ichinose=Ichinose Fumiko
          Sir Tarcisius Maelaua agreed, and Sir Tarcisius sat down.         | Sir Tarcisius Maelaua=Tarcisius Maelaua; Sir Tarcisius=Tarcisius Maelaua
          Mr. Prasit Wongsawan spoke, Mr. Prasit Lertsin too. Mr. Prasit left. | Mr. Prasit Wongsawan=Prasit Wongsawan; Mr. Prasit Lertsin=Prasit Lertsin; Mr. Prasit=Prasit
          # --- syllables and words that are also words of the language
          Dr. Paik In-ho and Ms. Baek Sun-hwa took the floor.               | Dr. Paik In-ho=Paik In-ho; Ms. Baek Sun-hwa=Baek Sun-hwa
          Dr Marième Sow Guèye closed the day.                              | Dr Marième Sow Guèye=Marième Sow Guèye
          # --- what an article stands before is no person
          They fish in the Douglas Daly and ship ore from the Alexander Kielland. |
          Ms. Anna Biden-Macron spoke.                                      | Ms. Anna Biden-Macron=Anna Biden-Macron
          I thank the Honourable Member, and remind Honourable Members.     |
          They met in the Kim Young-sam Convention Centre.                  |
          A fisherman, Tavita Ioane, told them so.                          | Tavita Ioane=Tavita Ioane
          The paper by F. Brandt et al. and the trawler Da Hai No. 7 came up. |
          They live in San Vicente and saw Cyclone Pam.                     |
          They began at 9:15 A.M. EST on Friday.                            |
          The minutes thank Amina Diallo for her help.                      | Amina Diallo=Amina Diallo
          Haruka Minamoto, a professor at a college, agreed. Minamoto left. | Haruka Minamoto=Haruka Minamoto; Minamoto=Haruka Minamoto
          Mr. Okonkwo spoke first. Later Okonkwo left.                      | Mr. Okonkwo=Okonkwo; Okonkwo=Okonkwo
          A paper by J. R. Smithers was read.                               | J. R. Smithers=J. R. Smithers
          The floor went to TANAKA Akihiko and Yuki SATO.                   | TANAKA Akihiko=Tanaka Akihiko; Yuki SATO=Yuki Sato
          Ursula von der Leyen and Pieter van den Berg debated.                | Ursula von der Leyen=Ursula von der Leyen; Pieter van den Berg=*
          Ambassador Dr. María Fernández Ruiz chaired. Fernández thanked all. | Ambassador Dr. María Fernández Ruiz=María Fernández Ruiz; Fernández=María Fernández Ruiz
          In 2023 foreign minister Sergei Lavrov met Prince Faisal bin Farhan. | foreign minister Sergei Lavrov=Sergei Lavrov; Prince Faisal bin Farhan=*
          In 2024 Modi received Putin.                                      | Modi=Narendra Modi; Putin=Vladimir Putin
          In 1956 President Nasser rejected the plan of Prime Minister Eden. | President Nasser=Gamal Abdel Nasser; Prime Minister Eden=Anthony Eden
          In 2021 Prime Minister Suga met President Biden.                  | Prime Minister Suga=Yoshihide Suga; President Biden=Joe Biden
          The Major Powers and the General Assembly met Chief Executive Officers. | General Assembly=*
          Next to Trump Tower stood the Victoria Falls hotel.               |
          "Never," replied Wanjiru Kamau, who leads the union.              | Wanjiru Kamau=Wanjiru Kamau
          Presidents Macron and Tokayev met in November 2022.               | Presidents Macron=Emmanuel Macron; Tokayev=Kassym-Jomart Tokayev
          In 1964 Secretaries Rusk and McNamara met Senators Mansfield, Humphrey and others. | Secretaries Rusk=Dean Rusk; McNamara=Robert McNamara; Senators Mansfield=*; Humphrey=*
          The Heads of State and Government of the member states met.       |
          # --- governments named after leaders
          In 2019 the Trump administration left the pact.                   | Trump administration=First Trump administration
          In March 2025 the Trump administration left it again.             | Trump administration=Second Trump administration
          The incoming Trump administration in January 2025 will decide.    | incoming Trump administration=Second Trump administration
          The first Trump administration and the second Trump administration differ. | first Trump administration=First Trump administration; second Trump administration=Second Trump administration
          In 2003 the Bush administration and the Howard government agreed. | Bush administration=George W. Bush administration; Howard government=*
          In 2013 the Abe government devalued.                              | Abe government=*
          The Obama and Biden administrations agreed.                       | Obama=Obama administration; Biden administrations=Biden administration
          The Tupou administration fell in 2021.                            | Tupou administration=Tupou administration
          The Carter administration wavered. The administration then acted. | Carter administration=Carter administration; administration=Carter administration
          """)
  void mentionsPersons(String text, String expected) {
    check(text, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "The African Seeds Agency agreed.,INTERNATIONAL_ORGANIZATION",
    "The ASEAN Reefs Committee agreed.,INTERNATIONAL_ORGANIZATION",
    "The Lakeside Seeds Agency agreed.,GOVERNMENT_BODY"
  })
  void tellsSharedBodiesFromThoseOfAState(String text, String kind) {
    assertThat(Texts.read(text).actors())
        .filteredOn(actor -> actor.name().endsWith("Agency") || actor.name().endsWith("Committee"))
        .extracting(actor -> actor.kind().name())
        .containsExactly(kind);
  }

  @Test
  void namesWhomALetterIsCopiedToButNotWhoSignsIt() {
    String letter = "On the ferry\nDear Ms. Ruiz,\nWe write again.\nAnna Brandt\ncc Mr. Tom Okello";
    assertThat(Texts.read(letter, true).actors())
        .extracting(Actor::name)
        .containsExactly("Ruiz", "Tom Okello");
  }

  private static void check(String text, String expected) {
    NamedActors found = Texts.read(text);
    String wanted = expected == null ? "" : expected;
    List<String> actual =
        found.places().stream()
            .filter(place -> place.naming() != Naming.DEMONYM)
            .map(place -> words(text, found, place, wanted))
            .toList();
    assertThat(String.join("; ", actual)).as(found.toString()).isEqualTo(wanted);
    assertThat(IntStream.range(1, found.places().size()))
        .allMatch(i -> found.places().get(i - 1).to() <= found.places().get(i).from());
  }

  private static String words(String text, NamedActors found, NamedPlace place, String wanted) {
    String words = Texts.words(text, place);
    boolean any = (wanted + ";").contains(words + "=*;");
    return words + "=" + (any ? "*" : found.actors().get(place.actor()).name());
  }
}
