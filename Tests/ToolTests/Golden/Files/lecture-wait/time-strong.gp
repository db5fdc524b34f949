# lecture-wait: completion time, strong scaling
# Draws its images again: gnuplot time-strong.gp
reset
set encoding utf8

$ideal1 << END_OF_DATA
1.0 658.8064295001459
1.0671404006768237 617.3568436564713
1.1387886347566916 578.5151075387256
1.215247359980469 542.1171451964594
1.2968395546510096 508.0092037117392
1.383909881963832 476.0472037133438
1.4768261459394993 446.09613075413074
1.5759808451078865 418.02946498061414
1.681792830507429 391.72864668555604
1.7947090750031072 367.08257548594906
1.9152065613971474 343.98714101080833
2.0437942973082333 322.3447831162964
2.1810154653305154 302.06407977043347
2.327449717555155 283.0593608665291
2.483715624146968 265.25034633399827
2.6504732863194826 248.56180701786357
2.8284271247461903 232.92324689442515
3.0183288551868457 218.26860528070702
3.2209806638985086 204.5359777797488
3.437238596244956 191.66735478295433
3.668016172818685 179.6083764248745
3.9142882483508004 168.3081029552996
4.177095129709655 157.71879955866333
4.45754697038357 147.79573471178833
4.756828460010884 138.49699122819294
5.076203828766933 129.78328919076864
5.417022187747571 121.61782002485788
5.780723227908187 113.96609101082007
6.168843301631763 106.79577957927388
6.58302191261586 100.07659677352639
7.025008641493198 93.78015930242522
7.4966705364412 87.87986964315665
8.0 82.35080368751824
8.53712320541459 77.1696054570589
9.110309078053533 72.3143884423407
9.721978879843752 67.76464314955743
10.374716437208077 63.5011504639674
11.071279055710656 59.50590046416797
11.814609167515995 55.76201634426634
12.607846760863092 52.25368312257677
13.454342644059432 48.966080835694505
14.357672600024857 45.88532193574363
15.32165249117718 42.99839262635104
16.350354378465866 40.29309788953705
17.448123722644123 37.75800997130418
18.61959774044124 35.38242010831614
19.869724993175744 33.15629329174978
21.20378629055586 31.070225877232946
22.627416997969522 29.115405861803143
24.146630841494765 27.283575660088378
25.76784531118807 25.5669972224686
27.497908769959647 23.95841934786929
29.34412938254948 22.451047053109313
31.314305986806403 21.03851286941245
33.41676103767724 19.714849944832917
35.66037576306856 18.47446683897354
38.05462768008707 17.312123903524117
40.60963063013546 16.22291114884608
43.336177501980565 15.202227503107235
46.24578582326549 14.245761376352508
49.350746413054104 13.349472447409235
52.66417530092688 12.509574596690799
56.20006913194558 11.722519912803152
59.9733642915296 10.984983705394582
64.0 10.29385046093978
END_OF_DATA

# process: workers, value, low, high, hollow
$data1 << END_OF_DATA
1.0 647.7328615 646.2828400000001 764.113641 0
4.0 162.05478374999998 161.57962599999996 173.85673400000002 0
16.0 40.7462235 40.60239 43.377138 0
64.0 10.8170215 10.631075000000001 13.317973 0
END_OF_DATA

# thread: workers, value, low, high, hollow
$data2 << END_OF_DATA
1.0 648.470251 646.363926 650.923887 0
4.0 162.226746 161.6361795 163.03401449999998 0
16.0 40.856305 40.542100999999995 43.450477 0
64.0 10.710153 10.486766999999999 10.870781 0
END_OF_DATA

# task: workers, value, low, high, hollow
$data3 << END_OF_DATA
1.0 648.519254 647.6773900000001 653.0116700000001 0
4.0 163.69824175 162.66170149999996 166.80651699999999 0
16.0 40.997806999999995 40.79693 41.647371 0
64.0 10.9348365 10.723293 11.646612000000001 0
END_OF_DATA

# dask-threads: workers, value, low, high, hollow
$data4 << END_OF_DATA
1.0 947.2011084990299 870.985871000812 1492.4123820001114 0
4.0 316.9975457494729 295.6550545004575 503.7889509994784 0
16.0 58.13247900005081 55.77667800025665 66.72331200024928 0
64.0 28.519397998934437 24.971646000267356 72.90394299889158 0
END_OF_DATA

# python-asyncio: workers, value, low, high, hollow
$data5 << END_OF_DATA
1.0 662.4572490009086 655.4239749984845 716.1926049993781 0
4.0 167.63523950021408 165.4654419999133 176.89038049957162 0
16.0 42.01313400062645 41.68114099957165 46.33785099940724 0
64.0 11.34064850066352 11.036367000997416 12.737471999571426 0
END_OF_DATA

# python-gil: workers, value, low, high, hollow
$data6 << END_OF_DATA
1.0 660.7463824993829 655.000275999555 745.2621469983569 0
4.0 659.4909934997304 657.3201760002121 676.6227774996878 0
16.0 656.0719915005393 654.4683669999358 677.247929999794 0
64.0 655.4112539997732 654.6836769994115 678.2102079996548 0
END_OF_DATA

# python-threads: workers, value, low, high, hollow
$data7 << END_OF_DATA
1.0 658.8064295001459 653.8686830008373 747.429036999165 0
4.0 166.03455299991765 164.32362049908988 179.1586389999793 0
16.0 41.72898700016958 41.41943300055573 49.01983099989593 0
64.0 12.858818499807967 12.230218000695459 23.44826000080502 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.13408
set rmargin at screen 0.77596
set bmargin at screen 0.205
set tmargin at screen 0.774
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics ytics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set logscale x 2
set xrange [0.8645372313078652:74.02804376993839]
set xtics ('1' 1.0, '4' 4.0, '16' 16.0, '64' 64.0)
set logscale y 2
set yrange [7.560975344039985:2031.8370563757837]
set ytics ('10' 10.0, '20' 20.0, '50' 50.0, '100' 100.0, '200' 200.0, '500' 500.0, '1000' 1000.0, '2000' 2000.0)
set label 1 'lecture-wait: completion time, strong scaling' at screen 0.13408, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting tasks under our models, Python''s threads, asyncio and Dask.' at screen 0.13408, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 64 tasks of 10 ms · T(1) from 648 ms to 947 ms · 95% intervals, 6 rounds · 2 cores' at screen 0.13408, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Completion time T(N) in ms' at screen 0.03125, screen 0.4895 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.45502, screen 0.099 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'AMD EPYC' at screen 0.13408, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'physical cores end' at screen 0.25506, screen 0.798 center font 'DejaVu Sans,26.0' textcolor rgb '#707070' noenhanced
set label 8 'ideal' at screen 0.80721, screen 0.2194 left font 'DejaVu Sans,36.0' textcolor rgb '#707070' noenhanced
set label 9 'process' at screen 0.80721, screen 0.3058 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set label 10 'thread' at screen 0.80721, screen 0.2626 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 11 'task' at screen 0.80721, screen 0.349 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 12 'dask-threads' at screen 0.80721, screen 0.4786 left font 'DejaVu Sans,36.0' textcolor rgb '#B3339B' noenhanced
set label 13 'python-asyncio' at screen 0.80721, screen 0.3922 left font 'DejaVu Sans,36.0' textcolor rgb '#D1344E' noenhanced
set label 14 'python-gil' at screen 0.80721, screen 0.65891 left font 'DejaVu Sans,36.0' textcolor rgb '#882255' noenhanced
set label 15 'python-threads' at screen 0.80721, screen 0.4354 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set arrow from screen 0.77652, screen 0.23639 to screen 0.80283, screen 0.2194 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#707070'
set arrow from screen 0.77652, screen 0.24143 to screen 0.80283, screen 0.3058 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'
set arrow from screen 0.77652, screen 0.24042 to screen 0.80283, screen 0.2626 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#0072B2'
set arrow from screen 0.77652, screen 0.24253 to screen 0.80283, screen 0.349 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#008561'
set arrow from screen 0.77652, screen 0.34004 to screen 0.80283, screen 0.4786 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#B3339B'
set arrow from screen 0.77652, screen 0.24624 to screen 0.80283, screen 0.3922 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#D1344E'
set arrow from screen 0.77652, screen 0.25902 to screen 0.80283, screen 0.4354 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'
set arrow from 2.0, graph 0 to 2.0, graph 1 nohead back linewidth 2.5 dashtype (3,7) linecolor rgb '#808080'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'time-strong.svg'
plot \
  $data1 using 1:2 with lines linewidth 21.0 dashtype 1 linecolor rgb '#D55E00', \
  $data2 using 1:2 with lines linewidth 17.0 dashtype 1 linecolor rgb '#0072B2', \
  $data3 using 1:2 with lines linewidth 13.0 dashtype 1 linecolor rgb '#009E73', \
  $data4 using 1:2 with lines linewidth 5.0 dashtype (14,6,3,6) linecolor rgb '#B3339B', \
  $data5 using 1:2 with lines linewidth 9.0 dashtype (14,7) linecolor rgb '#D1344E', \
  $data6 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#882255', \
  $data7 using 1:2 with lines linewidth 5.0 dashtype (14,7) linecolor rgb '#C58700', \
  $ideal1 using 1:2 with lines linewidth 3 dashtype (12,9) linecolor rgb '#777777', \
  $data1 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D55E00', \
  $data2 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#0072B2', \
  $data3 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#009E73', \
  $data4 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#B3339B', \
  $data5 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#D1344E', \
  $data6 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#882255', \
  $data7 using 1:3:(0):($4-$3) with vectors heads size screen 0.00688,90 fixed linewidth 4 linecolor rgb '#C58700', \
  $data1 using 1:2 with points pointtype 5 pointsize 2.259 linecolor rgb '#D55E00', \
  $data2 using 1:2 with points pointtype 7 pointsize 1.926 linecolor rgb '#0072B2', \
  $data3 using 1:2 with points pointtype 9 pointsize 1.593 linecolor rgb '#009E73', \
  $data4 using 1:2 with points pointtype 15 pointsize 0.926 linecolor rgb '#B3339B', \
  $data5 using 1:2 with points pointtype 9 pointsize 1.259 linecolor rgb '#D1344E', \
  $data6 using 1:2 with points pointtype 5 pointsize 0.926 linecolor rgb '#882255', \
  $data7 using 1:2 with points pointtype 7 pointsize 0.926 linecolor rgb '#C58700'
set output
