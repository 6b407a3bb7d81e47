/** Family names that are common in many parts of the world, as English-language news spells them. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `
Abbas Abdi Abdullahi Abe Abebe Acosta Adams Adebayo Adeyemi Agarwal Aguilar Ahmadi Akhtar Akufo Alam Alemu Alexander Ali Allen Alvarado Alvarez Amin
Andersen Anderson Ansari Anwar Aquino Arroyo Asante Aung Avila Awad Aziz Bailey Baker Banda Banerjee Barak Barnes Barros Batista Bauer Becker Begum
Bekele Bell Bello Bennett Bernard Bhatt Bianchi Biden Boateng Bondarenko Bose Brown Bruno Bryant Bukhari Bush Butler Byrne Cabrera Campbell Cardoso
Carter Castillo Castro Chan Chandra Chang Chatterjee Chaudhary Chaudhry Chavez Chen Cheng Cheung Chiang Chiu Cho Choi Chong Chopra Chou Choudhury Chow
Chowdhury Chu Chua Chung Clark Clinton Cohen Cole Coleman Collins Colombo Conti Contreras Cook Cooper Correa Costa Cruz Das Davies Davis Delgado Desai
Devi Dhillon Diallo Dias Diaz Diop Dlamini Domínguez Doyle Duarte Dube Dubois Durand Duterte Dutta Edwards Ellis Espinoza Esposito Estrada Evans
Fernandes Fernandez Ferrari Ferreira Fischer Fisher Flores Fonseca Foster Fox Franco Friedman Fujimori Gallo Gandhi Ganguly Garcia García Georgiou
Ghosh Gibson Gill Giri Goh Goldberg Gomes Gomez Gonzales Gonzalez González Goswami Graham Gray Greco Green Griffin Guerrero Gupta Gutierrez Haddad Hadi
Hakimi Hall Hamdan Hamilton Han Hansen Haq Haque Hariri Harris Hasan Hashimi Hassan Hayes Henderson Hernandez Hernández Herrera Hill Ho Hoang Hoffmann
Hong Horvat Hossain Hu Huang Hughes Hung Hunt Huq Husain Hussain Hussein Ibrahim Iqbal Islam Ivanov Iyer Jackson Jain James Jang Javed Jenkins Jha
Jimenez Johansson Johnson Jones Jordan Joshi Juarez Jung Kamau Kang Kapoor Karimi Karzai Katz Kaur Kelly Kennedy Kenyatta Khalid Khan Khanna Kim King
Kipchoge Kirchner Klein Ko Koch Kong Koroma Kovacs Kovalenko Kowalski Kozlov Krause Kravchenko Kruger Kumar Kumari Kuznetsov Kwok Kwon Lai Lal Lam
Larsen Lau Laurent Law Lawal Lebedev Lee Lefebvre Lehmann Leroy Leung Levi Levy Lewis Li Liao Lim Lin Ling Liu Lo Loh Long Lopez Lu Luna Lwin López Ma
MacDonald Macdonald Macri Maduro Mahama Mahmood Mahmud Malik Mandela Marcos Marino Martin Martinez Martínez Mbeki McDonald Medina Medvedev Mehta Mejia
Mendes Mendez Mendoza Menon Mensah Miller Mir Mirza Mishra Mitchell Modi Moe Mohanty Molina Moore Morales Moreau Moreno Morgan Morozov Morris Moyo
Mubarak Mugabe Mukherjee Muller Munoz Murphy Murray Musa Mwangi Myers Myint Nagy Naidu Nair Nakamura Nandi Nasser Navarro Nawaz Ndlovu Netanyahu
Neumann Ng Ngo Nguyen Nielsen Nilsson Nkrumah Nolan Novak Novikov Nowak Nunez Nyong Obama Obasanjo Ochieng Odinga Oh Olsen Ong Oo Ortega Ortiz Osei
Otieno Ouattara Owusu Pacheco Palmer Pandey Papadopoulos Park Parker Patel Patil Patterson Paul Pedersen Pereira Perera Peres Perez Perry Petersen
Petit Petrov Peña Pham Phiri Pillai Pinto Ponce Popov Powell Prasad Price Pérez Quispe Qureshi Rabin Rahim Rahman Rai Raja Rajapaksa Ramaphosa Ramirez
Ramos Ramírez Rana Rao Rashid Rathore Reddy Reid Reyes Reynolds Reza Ricci Rios Rivera Roberts Robinson Rocha Rodrigues Rodriguez Rodríguez Rojas
Romano Romero Ross Rossi Rousseau Roy Ruiz Russell Russo Ruto Ryan Sadat Saeed Saleh Salem Salinas Sanchez Sanders Sandoval Santos Saud Schmidt
Schneider Schulz Schwarz Scott Sen Seo Serrano Sesay Shah Shaikh Sharif Sharma Sharon Shen Shetty Shevchenko Shin Shrestha Siddiqui Sidhu Sidorov Silva
Simmons Simpson Singh Sinha Sirisena Sisi Smirnov Smith Soares Sokolov Soto Sousa Stewart Suarez Subramanian Suleiman Sullivan Sultan Sun Suzuki Szabo
Sánchez Taha Takahashi Tan Tanaka Tang Taylor Tesfaye Thapa Thomas Thompson Tiwari Tkachenko Toh Torres Touré Tran Traoré Trump Tsai Tse Tun Turner
Usman Valdez Vargas Vasquez Vega Velasco Velasquez Vieira Villanueva Volkov Wagner Walker Wallace Walsh Wang Ward Watanabe Watson Webb Weber Wei West
White Wickremesinghe Widodo Williams Wilson Win Wisniewski Wolf Wong Wood Wright Wu Xi Xu Yadav Yamada Yamamoto Yan Yang Yao Yeung Yildiz Yilmaz Yin
Yoon Young Yousaf Yu Yuan Yusuf Zaidi Zaman Zapata Zardari Zhang Zhao Zheng Zhou Zhu Zimmermann Zulu Zuma`.split(/\s+/),
);
