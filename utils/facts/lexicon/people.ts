const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Given names of many languages, as English-language news spells them. */
export const GIVEN_NAMES = set(`
Aaron Abbas Alasdair Alastair Anselm Callum Detlef Ruprecht Swantje Immo Henrike Jost Elspeth Ishbel Moira Sorcha Fionnuala Greer Hamish Ailsa Iain Eoin Niamh Siobhan Ciaran Abdel Abdul Abdulla Abdullah Abdulaziz Abe Abel Abigail Abraham Abu Adam Adel Adnan Adolf Adrian Adriana Agnes Ahmad Ahmed Ahmet Aidan Aisha Akio Akira Alain Alan Albert Alberto Alejandro Alejandra Aleksandar Aleksandr Aleksander Aleksei Alex Alexander Alexandra Alexandre Alexei Alexey Alexis Alfonso Alfred Ali Alice Alicia Alison Allan Allen Amanda Amber Amelia Amina Amir Amit Amos Amy Ana Anastasia Anatoly Anders Andre Andrea Andreas Andreea Andrei Andres Andrew Andrey Andrii Andriy Andrzej Andy Angel Angela Angelina Angus Anil Anita Anna Annalena Anne Annette Annie Anthony Antoine Anton Antonio Antony Anwar Ariel Arjun Arnold Arthur Artur Arturo Arvind Asad Ashley Ashok Asif Astrid Atsushi Audrey August Augusto Aung Austin Ayesha Ayman Aziz
Barack Barbara Barry Bart Bashar Beata Beatrice Bella Ben Benedict Beniamino Benito Benjamin Benny Bernard Bernardo Bernie Beth Betty Beverly Bill Billy Bjorn Blake Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Brigitte Bruce Bruno Bryan
Caleb Calvin Cameron Camille Carl Carla Carlo Carlos Carmen Carol Carole Caroline Carolyn Carrie Cass Catherine Cathy Cecilia Cedric Cesar Chad Chandra Charlene Charles Charlie Charlotte Chen Cheng Cheryl Chloe Chris Christian Christiane Christina Christine Christoph Christophe Christopher Chuck Cindy Claire Clara Clarence Claude Claudia Claudio Clement Clifford Clint Clive Colin Connor Conor Constance Corey Craig Cristian Cristina Curtis Cyril Cynthia
Daisuke Dale Damian Damien Dan Dana Daniel Daniela Danielle Danny Darren Daryl Dave David Dawn Dean Deborah Debbie Deepak Denis Denise Dennis Derek Desmond Diana Diane Didier Diego Dieter Dilip Dilma Dimitri Dimitris Dina Dinesh Dirk Dmitri Dmitriy Dmitry Dolores Dominic Dominique Don Donald Donna Doris Dorothy Doug Douglas Duncan Dustin Dylan
Ebrahim Ed Eddie Edgar Edmund Eduardo Edward Edwin Ehud Eileen Elaine Eleanor Elena Eli Elias Elijah Elisabeth Elise Elizabeth Ella Ellen Elon Elsa Elvis Emanuel Emerson Emil Emile Emilio Emily Emma Emmanuel Enda Enrique Eric Erica Erich Erik Erika Ernest Ernesto Erwin Esther Ethan Eugene Eva Evan Evelyn Evo Ewa
Fabian Fabio Faisal Farid Farouk Fatima Federico Felipe Felix Ferdinand Fernando Fidel Filip Fiona Florence Florian Floyd Frances Francesca Francesco Francis Francisco Franco Francois François Frank Frans Franz Fred Freddie Frederic Frederick Frederik Friedrich Fritz Fumio
Gabriel Gabriela Gabrielle Gareth Gary Gavin Gennady Geoff Geoffrey George Georgi Georgia Gerald Gerard Gerardo Gerhard Geert Gianni Gideon Gilbert Gina Giorgio Giorgia Giovanni Giuseppe Gladys Glen Glenn Gloria Gordon Grace Graham Greg Gregg Gregor Gregory Greta Gretchen Guido Guillaume Guillermo Gunther Gustav Gustavo Guy Gwen
Habib Hadi Haider Hakan Hal Hamad Hamid Hamza Hanna Hannah Hans Harold Haris Harriet Harris Harrison Harry Harvey Hasan Hassan Hayley Heather Hector Heidi Heinz Helen Helena Helga Helmut Henri Henrik Henry Herbert Herman Hideki Hillary Hilary Hiroshi Holly Hosni Howard Hubert Hugh Hugo Humberto Hussein Hussain
Ian Ibrahim Ida Ignacio Igor Ihor Ilham Ilya Imran Ines Ingrid Ira Iris Irene Irina Isaac Isabel Isabella Isabelle Isaiah Ismail Ivan Ivana Ivo Izabela
Jack Jackie Jackson Jacob Jacqueline Jacques Jaime Jair Jake Jakub James Jamie Jan Jana Jane Janet Janice Janine Jared Jason Javier Jay Jean Jeanne Jeff Jefferson Jeffrey Jenna Jennifer Jenny Jens Jeremy Jerome Jerry Jesse Jessica Jessie Jesus Jill Jim Jimmy Joan Joanna Joanne Joao Joaquin Jochen Jodie Joe Joel Joerg Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jordan Jorge Jose José Josef Joseph Josephine Josh Joshua Joyce Juan Juanita Judith Judy Julia Julian Juliana Julie Julien Juliet Julio Julius June Jurgen Jürgen Justin Justine
Kaja Kamal Kamala Kapil Kara Karel Karen Karim Karin Karl Karla Karol Karolina Kate Katerina Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Kay Kayla Keiko Keir Keith Kelly Ken Kenji Kenneth Kenny Kerry Kevin Khaled Khalid Khalil Kim Kimberly Kirill Kirsten Kirsty Klaus Kofi Konrad Konstantin Kristen Kristin Kristina Kumar Kurt Kwame Kyle Kyriakos
Lance Lara Larry Lars Laura Lauren Laurence Laurent Lawrence Leah Lech Lee Leila Lena Leo Leon Leonard Leonardo Leonid Leopoldo Leroy Leslie Lester Lev Lewis Liam Liang Lidia Lillian Lily Linda Lindsay Lindsey Lionel Lisa Liu Liz Lloyd Logan Lois Lorenzo Loretta Lori Lorraine Louis Louise Luc Luca Lucas Lucia Lucy Ludwig Luigi Luis Luisa Luiz Luka Lukas Luke Luther Lydia Lyndon Lynn
Mackenzie Madeleine Madeline Magdalena Mahmoud Mahathir Mai Malala Malcolm Malik Mamadou Manfred Manmohan Manuel Marc Marcel Marcella Marcelo Marcin Marco Marcos Marcus Margaret Margarita Maria María Mariam Mariana Mariano Marie Marilyn Marina Marine Mario Marion Marios Marissa Mark Marko Markus Marlene Marta Martha Martin Martina Marvin Mary Maryam Masahiro Masoud Mateo Mateusz Mathew Mathias Matt Matteo Matthew Matthias Matti Maureen Maurice Mauricio Mauro Max Maxim Maxime Maximilian Maya Mehmet Mehdi Mel Melanie Melissa Melvin Mercedes Meredith Michael Michaela Michal Michel Michele Michelle Mick Mickey Miguel Mihai Mikael Mike Mikhail Mila Milan Miles Milos Milton Minh Ming Miranda Miriam Miroslav Mitch Mitt Mohamad Mohamed Mohammad Mohammed Mohan Moira Molly Mona Monica Monika Morgan Moritz Moses Mostafa Muammar Muhammad Muhammadu Mukesh Murat Muriel Musa Mustafa Mykhailo Myra
Nadia Nadine Nancy Naomi Narendra Nasser Natalia Natalie Natasha Nathan Nathaniel Neil Nelson Nguyen Niall Nicholas Nick Nicola Nicolas Nicole Nicolás Nigel Nikita Nikki Nikola Nikolai Nikolaos Nikolay Nils Nina Noah Noel Noor Nora Norbert Norman Nouri Nuno
Olaf Oleg Oleh Oleksandr Oleksii Oleksiy Olena Olga Oliver Olivia Olivier Omar Orlando Oscar Osama Osman Oswaldo Otto Owen
Pablo Pamela Paola Paolo Parker Pat Patricia Patrick Paul Paula Pauline Pavel Pavlo Pawel Pedro Peggy Penelope Penny Percy Pervez Pete Peter Petr Petra Petro Phil Philip Philipp Philippe Phillip Phyllis Pierre Pietro Piotr Polly Prakash Priya Priyanka
Qasem Quentin Quinn
Rachel Rafael Rafic Rahul Raj Rajiv Rajesh Ralph Ram Ramesh Ramon Ramzan Rand Randall Randy Raul Ravi Ray Raymond Rebecca Recep Regina Reinhard Renata Rene Renee Reuben Reza Rhonda Ricardo Richard Rick Ricky Rita Rob Robbie Robert Roberta Roberto Robin Rod Rodney Rodrigo Roger Rohan Roland Rolf Roman Romano Ron Ronald Ronnie Rory Rosa Rosalind Rose Rosemary Ross Roxana Roy Ruben Rudolf Rudolph Rudy Rui Rupert Ruslan Russell Ruth Ryan
Sabine Sabrina Saddam Sadiq Saeed Said Salah Salman Salvador Salvatore Sam Sami Samir Samantha Samuel Sandra Sandy Sanjay Sanna Santiago Sara Sarah Satya Scott Sean Sebastian Seiji Selma Serena Serge Sergei Sergey Sergio Serhii Serhiy Seth Shane Shannon Sharon Shaun Shawn Sheikh Sheila Shelley Sheryl Shin Shinzo Shirley Sidney Siegfried Sigmar Silvia Silvio Simon Simone Sofia Sonia Sophia Sophie Spencer Stacey Stan Stanislav Stanley Stefan Stefano Stefanie Stella Stephan Stephane Stephanie Stephen Steve Steven Stewart Stuart Sue Sunil Susan Susanna Susanne Susie Suzanne Svetlana Sven Sybil Sylvia Sylvie
Taha Takashi Tamara Tammy Tanya Tara Tariq Taro Tatiana Tayyip Ted Teresa Terence Terri Terry Tetsuo Thabo Theodore Theresa Thierry Thomas Tiffany Tim Timothy Tina Tobias Toby Todd Tom Tomas Tomasz Tommy Toni Tony Toshiro Tracey Tracy Travis Trevor Tristan Tyler Tzipi
Ulf Ulrich Umar Uri Ursula
Vaclav Valentin Valentina Valeria Valerie Valery Vanessa Vera Veronica Vicente Victor Victoria Vijay Viktor Vikram Vince Vincent Vinod Viola Violet Virginia Vitali Vitaliy Vitaly Vivian Vladimir Volodymyr Vyacheslav
Walter Wanda Wang Warren Wayne Wei Wendy Werner Wilfred Wilhelm Will Willem William Willie Wilma Winston Wolfgang Woody
Xavier Xi Xiao Yahya Yair Yan Yana Yang Yasser Yevgeny Yitzhak Yoko Yoshihide Yoshiko Youssef Yulia Yuri Yuriy Yusuf Yves Yvette Yvonne
Zachary Zainab Zara Zeid Zhang Zhao Zoe Zoltan Zoran
Abdelaziz Abdelkader Abdoulaye Abdulrahman Abdur Abhishek Abiola Abiy Adama Adamu Adebola Adewale Aditya Ajay Akash Akbar Akhil Akin Alaa Alassane
Alhaji Aliko Aliou Aliyu Alok Altaf Alvaro Amadou Amaka Aman Amara Amaya Ameenah Amrit Anand Ananya Andile Anibal Ankit Anura Anwaar Aparna Arif
Armando Arnulfo Arun Aruna Asha Ashish Ashraf Asiya Asma Atif Atiku Awa Ayanda Ayo Ayodele Azhar Babajide Babar Babatunde Badr Baldev Bandar Basil
Beatriz Belisario Benazir Benigno Berta Bhupesh Bilal Bilawal Binyamin Bola Bongani Boubacar Buhari Bukola Burhan Camilo Cayetana Chaim Charan Cheick
Chidi Chih Chike Chinedu Chinwe Chioma Chul Chun Ciro Cristobal Cyprian Dagoberto Dario Daud Dawit Delcy Devendra Dhruv Dinh Diosdado Divya Duc Dung
Ebenezer Edmundo Edna Efrain Ehsan Ekaterina Eladio Elisa Emeka Emiliano Emre Ephraim Erdal Ernestina Esteban Eugenia Evaristo Ezekiel Ezequiel Facundo
Fadi Fahad Fahd Faiz Faiza Farah Farhan Fatou Fatoumata Fawzi Faysal Femi Feng Fermin Fernanda Feroz Folake Fouad Francia Gabi Gamal Ganesh Garba
Gaspar Gaurav Geeta Gerson Getachew Ghazi Gilberto Girish Gita Godwin Gonzalo Goodluck Gopal Govind Graciela Gregorio Guadalupe Gul Habiba Haile
Hailemariam Hala Hanan Hani Hardik Harish Haruna Hema Hemant Heriberto Hernan Hicham Hilda Himanshu Hiroki Hoang Hong Horacio Hrithik Hsiao Hua Hui
Huma Hung Hyun Idris Idrissa Ifeanyi Iftikhar Ignatius Ikram Imad Imane Imelda Indira Indra Inzamam Inés Ishaan Ishaq Itzhak Iván Jabu Jacinta Jacinto
Jacobo Jagdish Jai Jairo Jamal Jameel Jamil Jaswant Javed Jawaharlal Jaya Jayant Jesús Jimena Jin Jitendra Joko Jorgelina Juana Julián Jun Jung Kabir
Kailash Kajal Kamran Kanye Karan Karthik Kashif Kaveh Kavita Kaya Kemal Kenichi Keshav Khadija Khadijah Khaleda Khawaja Kiran Kishore Kittiwat Koji
Kwabena Kwaku Kwasi Kyaw Laila Lakshmi Lalit Lama Lamine Latif Latifa Layla Leela Lei Leticia Lin Ling Lisandro Lok Lourdes Lubna Luciano Lucio Luhut
Luz Lwazi Lázaro Macarena Madhav Madhuri Mahesh Mahinda Mahmood Maithripala Majid Makoto Mamata Mandla Manish Manoj Mansoor Manuela Marcela Maritza
Martín Marwan Masood Matías Maung Maximo Mayawati Meena Meera Megawati Mei Meir Menachem Mervat Milind Min Mirtha Mirza Mithali Mohd Mohsen Mohsin
Moktar Morteza Mounir Moussa Moustapha Mubarak Muhyiddin Mukhtar Mumtaz Munir Murali Murtaza Musab Muthoni Mwai Myo Nabil Nadeem Naeem Naftali Nagendra
Nana Nand Narayan Naresh Nasir Nasreen Naveed Navin Nawal Nawaz Nayib Nazir Neha Nelly Nestor Ngozi Nguyễn Nirmala Nisha Nitin Nizar Nkosazana Noora
Nour Nusrat Nyi Obi Octavio Odera Ofelia Olu Olusegun Oluwaseun Oumar Pankaj Parth Patricio Paulina Paulo Phumzile Ping Pooja Porfirio Prabowo Pradeep
Pramod Pranab Prasanna Prashant Pratibha Praveen Prayut Preet Preeti Prem Qamar Qasim Qiang Quintín Rabia Radha Rafaela Raghav Raila Rajat Rajendra
Rajnath Rakesh Rami Ramiro Ramón Rana Rania Ranil Ranjan Ranjit Rao Rashid Rashida Rasool Ratan Ravindra Rawan Razia Raúl Reem Rehman Rekha Remigio
Renato Renu Reynaldo Rigoberto Rina Rishi Ritu Riyad Rizwan Rocío Rodrigue Rogelio Rohit Rosario Rowshan Rubina Rubén Rómulo Sabah Sachin Sadia Saif
Saifuddin Sajid Saleem Saleh Salim Salma Salva Samia Samina Samira Sandeep Sanjeev Santosh Sarfraz Sarita Sarwar Sashi Satish Saud Sayed Sebastián
Seema Sekou Selim Serigne Seun Shabbir Shah Shahbaz Shahid Shahrukh Shaikh Shakeel Shakib Shamim Shankar Shanta Sharad Sharif Shashi Sheela Shehbaz
Shehu Shiv Shivani Shreya Shu Shyam Siddharth Sipho Sita Siti Sixto Smriti Sohail Soledad Sonal Sonu Soo Soumya Srinivas Subhash Sudhir Suhail Sukhbir
Sulaiman Suleiman Sultan Sundar Sung Suraj Suresh Susana Sushil Sushma Syed Tabaré Tahir Takeshi Talal Tamer Tan Tanvir Tarek Taslima Tawakkol Tayeb
Tedros Tejashwi Thaksin Than Thandi Thant Thein Thulani Tian Tin Tito Tomás Toure Tran Tsai Tsegaye Tuan Tumelo Tun Turki Uche Uday Uhuru Ulises Uma
Umaru Umesh Usha Usman Uttam Valentín Varun Vasundhara Venkaiah Verónica Vikas Vimal Violeta Viraj Virat Vishal Vivek Vuyo Waheed Waleed Wali Walid
Waqar Wasim Wen Wilfredo Xiaoping Ximena Xin Xiomara Yaakov Yahaya Yaw Yemi Yi Ying Yingluck Yogi Yolanda Yoon Yoweri Yu Yuan Yun Yunus Yusra Zafar
Zahid Zahra Zain Zaki Zakir Zhen Zhi Zia Ziad Zine Zuhair Zulfikar Óscar`);

/** Words of office and rank that stand before a name, in capitals there; several may follow one another. */
export const TITLES = set(`
President Vice Prime Minister Premier Chancellor King Queen Prince Princess Emperor Sultan Emir Pope Cardinal Archbishop Bishop Rabbi Imam Ayatollah Sheikh Patriarch Reverend Rev Father Sister
Senator Sen Representative Rep Congressman Congresswoman Governor Gov Mayor Councillor Councilman Councilwoman Alderman Speaker Secretary Undersecretary Ambassador Envoy Consul Commissioner Deputy Attorney General
Judge Justice Magistrate Prosecutor Sheriff Marshal Detective Inspector Superintendent Constable Officer Sergeant Sgt Corporal Private Lieutenant Lt Captain Capt Major Maj Colonel Col Brigadier Gen Admiral Adm Commander Cmdr Chief
Doctor Dr Professor Prof Mr Mrs Ms Miss Sir Dame Lord Lady Baroness Baron Count Madame Monsieur Coach Chairman Chairwoman Chairperson Chair Director Executive CEO Founder Spokesman Spokeswoman Spokesperson Analyst Economist Correspondent Co-founder Lawmaker MP
Foreign Defense Defence Interior Finance Health Education Justice Transport Energy Economy Culture Agriculture Trade Environment Labor Labour Home Treasury First Acting Former Ex-President Then-President
Bundeskanzler Bundeskanzlerin Ministerpräsident Bundespräsident Präsident Präsidentin Minister Ministerin Bürgermeister Bürgermeisterin Herr Frau Kanzler
Президент Министр Премьер-министр Губернатор Мэр Депутат Судья`);

/** Of the titles, the ones that need another beside them, because alone they qualify much besides offices. */
export const DEPENDENT_TITLES = set(
  "Vice Prime General Attorney Foreign Defense Defence Interior Finance Health Education Transport Energy Economy Culture Agriculture Trade Environment Labor Labour Home Treasury First Acting Former Deputy Chief Executive Private Count Chair Major",
);
